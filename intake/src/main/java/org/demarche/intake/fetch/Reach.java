package org.demarche.intake.fetch;

import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.demarche.intake.table.Table;

/**
 * What may be reached: http and https on the open internet, and the hosts that the user allows by
 * name. The networks that are not open stand in {@code closed.tsv}. Immutable and thread-safe.
 */
public final class Reach {
  private static final Set<String> SCHEMES = Set.of("http", "https");

  /** A last part of digits, or of 0x and hexadecimal ones, makes a name a number. */
  private static final Pattern NUMBER = Pattern.compile("(?:.*\\.)?(?:\\d+|0[xX][0-9a-fA-F]*)\\.?");

  private static final Pattern DOTTED =
      Pattern.compile("(?:(?:0|[1-9]\\d{0,2})\\.){3}(?:0|[1-9]\\d{0,2})");
  private static final List<Network> CLOSED =
      Table.rows(Reach.class, "closed.tsv", 2).stream()
          .map(row -> Network.of(row.get(0), row.get(1)))
          .toList();

  private final Set<String> allowed;

  /**
   * @param allowed names of hosts that may be reached wherever they are
   */
  public Reach(Set<String> allowed) {
    this.allowed =
        allowed.stream()
            .map(name -> name.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Looks at an address before anything is asked.
   *
   * @throws FetchException when its scheme or host may not be reached
   */
  void check(URI address) throws FetchException {
    String scheme = address.getScheme();
    if (scheme == null || !SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))) {
      throw FetchException.forGood("neither http nor https");
    }
    String host = address.getHost();
    if (host == null || host.isEmpty()) {
      throw FetchException.forGood("an address without a host");
    }
    if (NUMBER.matcher(host).matches() && !DOTTED.matcher(host).matches()) {
      throw FetchException.forGood("a host written as a number: " + host);
    }
  }

  /**
   * Looks at what a name was resolved to.
   *
   * @return why it may not be reached; empty where it may
   */
  List<String> closed(String host, InetAddress address) {
    if (allowed.contains(host.toLowerCase(Locale.ROOT))) {
      return List.of();
    }
    return CLOSED.stream()
        .filter(network -> network.holds(address))
        .map(network -> network.words() + " (" + address.getHostAddress() + ")")
        .toList();
  }
}
