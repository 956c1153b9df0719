package org.demarche.intake.fetch;

import java.net.URI;
import java.net.URISyntaxException;

/** Addresses without what is nobody's business. */
public final class Plain {
  private Plain() {}

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
      return new URI(plain.toString());
    } catch (URISyntaxException e) {
      throw FetchException.forGood("not an address: " + e.getReason());
    }
  }
}
