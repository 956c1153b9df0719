package org.demarche.intake.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Resolves a name and hands on only addresses that may be reached. The client connects to what it
 * gets from here, so a name that changes its address between the look and the connection gains
 * nothing.
 */
final class CheckedNames implements DnsResolver {
  /** A name leads to an address that may not be reached. */
  static final class Closed extends UnknownHostException {
    private static final long serialVersionUID = 1L;

    Closed(String message) {
      super(message);
    }
  }

  /** How a name is resolved. */
  interface Names {
    /** All addresses of the name. */
    InetAddress[] resolve(String host) throws UnknownHostException;
  }

  private final Reach reach;
  private final Names names;

  CheckedNames(Reach reach, Names names) {
    this.reach = reach;
    this.names = names;
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    List<InetAddress> open = new ArrayList<>();
    String closed = null;
    for (InetAddress address : names.resolve(host)) {
      List<String> reasons = reach.closed(host, address);
      if (reasons.isEmpty()) {
        open.add(address);
      } else {
        closed = reasons.get(0);
      }
    }
    if (closed != null && open.isEmpty()) {
      throw new Closed(host + " is " + closed + "; --allow-host " + host + " allows it");
    }
    return open.toArray(InetAddress[]::new);
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }
}
