package org.demarche.desk.guard;

import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * How a desk is set up.
 *
 * @param host the address that it listens on
 * @param port the port; 0 for any that is free
 * @param name the name under which a proxy serves it; null without a proxy
 * @param passwords who may come in; null where only this machine can
 * @param who in whose name corrections are made where nobody has to say who he is
 * @param visits file in which it is kept what visitors have seen; null for nowhere
 * @param clock for the log of corrections; the day as of which pages speak comes from the record
 */
public record Setting(
    String host,
    int port,
    @Nullable String name,
    @Nullable Passwords passwords,
    String who,
    @Nullable Path visits,
    Clock clock) {

  /** A desk for this machine alone. */
  public static Setting local(int port, String who, Clock clock) {
    return new Setting("127.0.0.1", port, null, null, who, null, clock);
  }

  /**
   * @throws IllegalArgumentException when others could reach it and nothing keeps strangers out
   */
  public Setting {
    if (!isLoopback(host) && (passwords == null || name == null)) {
      throw new IllegalArgumentException(
          host
              + " can be reached from other machines: give --passwords and --name, and put a proxy"
              + " with TLS in front (README, The desk)");
    }
  }

  /** Whether only this machine reaches an address. */
  public static boolean isLoopback(String host) {
    return host.equals("localhost") || host.equals("::1") || host.matches("127(\\.\\d{1,3}){3}");
  }
}
