package org.demarche.intake.fetch;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** A block of addresses, and what it is for. */
final class Network {
  /** Where in an IPv6 address an IPv4 one stands, bytes. */
  private static final int MAPPED = 12;

  private final byte[] prefix;
  private final int bits;
  private final String words;

  private Network(byte[] prefix, int bits, String words) {
    this.prefix = prefix;
    this.bits = bits;
    this.words = words;
  }

  /**
   * Reads "10.0.0.0/8".
   *
   * @throws IllegalStateException when it is none
   */
  static Network of(String block, String words) {
    int slash = block.indexOf('/');
    try {
      // a literal: nothing is looked up
      byte[] prefix = InetAddress.getByName(block.substring(0, slash)).getAddress();
      return new Network(prefix, Integer.parseInt(block.substring(slash + 1)), words);
    } catch (UnknownHostException e) {
      throw new IllegalStateException("closed.tsv: not a network: " + block, e);
    }
  }

  /** What it is for: "a loopback address". */
  String words() {
    return words;
  }

  /** Whether the address is in it, or the IPv4 address is that stands in an IPv6 one. */
  boolean holds(InetAddress address) {
    byte[] bytes = address.getAddress();
    return holds(bytes)
        || (address instanceof Inet6Address six
            && isMapped(six)
            && holds(Arrays.copyOfRange(bytes, MAPPED, bytes.length)));
  }

  private static boolean isMapped(Inet6Address address) {
    byte[] bytes = address.getAddress();
    for (int i = 0; i < MAPPED - 2; i++) {
      if (bytes[i] != 0) {
        return false;
      }
    }
    return true;
  }

  private boolean holds(byte[] address) {
    if (address.length != prefix.length) {
      return false;
    }
    for (int bit = 0; bit < bits; bit++) {
      int mask = 0x80 >> (bit & 7);
      if ((address[bit >> 3] & mask) != (prefix[bit >> 3] & mask)) {
        return false;
      }
    }
    return true;
  }
}
