package org.demarche.intake.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Addresses as they can be asked for, without what is nobody's business. */
public final class Plain {
  /** What stands in addresses by mistake, and browsers write in percent. */
  private static final Pattern ILLEGAL =
      Pattern.compile("[\\s\"<>\\\\^`{|}\\[\\]]|%(?![0-9A-Fa-f]{2})");

  private Plain() {}

  /**
   * An address as a page or a server writes it, read against another.
   *
   * @throws FetchException when it is no address of the web
   */
  public static URI address(URI base, String written) throws FetchException {
    String stripped = written.strip();
    try {
      return address(base.resolve(isLegal(stripped) ? stripped : legal(stripped)));
    } catch (IllegalArgumentException e) {
      throw FetchException.forGood("not an address");
    }
  }

  private static boolean isLegal(String written) {
    try {
      return new URI(written).toString().equals(written);
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static String legal(String written) {
    return ILLEGAL
        .matcher(written)
        .replaceAll(
            found -> {
              String bytes =
                  HexFormat.of().withUpperCase().formatHex(found.group().getBytes(UTF_8));
              return bytes.replaceAll("..", "%$0");
            });
  }

  /**
   * The address without name, password and fragment.
   *
   * @throws FetchException when it is no address of the web
   */
  public static URI address(URI address) throws FetchException {
    String host = address.getHost();
    if (host == null) {
      throw FetchException.forGood("an address without a host");
    }
    StringBuilder plain = new StringBuilder(address.getScheme()).append("://").append(host);
    if (address.getPort() >= 0) {
      plain.append(':').append(address.getPort());
    }
    String path = address.getRawPath();
    plain.append(path == null || path.isEmpty() ? "/" : path);
    if (address.getRawQuery() != null) {
      plain.append('?').append(address.getRawQuery());
    }
    try {
      // a request is of ASCII alone
      return new URI(new URI(plain.toString()).toASCIIString());
    } catch (URISyntaxException e) {
      throw FetchException.forGood("not an address: " + e.getReason());
    }
  }
}
