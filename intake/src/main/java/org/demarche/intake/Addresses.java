package org.demarche.intake;

import java.util.regex.Pattern;

/** Addresses of the web as they may be shown and kept. */
final class Addresses {
  private static final Pattern CREDENTIALS = Pattern.compile("^((?:\\w{1,10}:)?//)[^/?#]*@");

  private Addresses() {}

  /** The address without the name and password that may stand in it. */
  static String plain(String url) {
    return CREDENTIALS.matcher(url).replaceFirst("$1");
  }
}
