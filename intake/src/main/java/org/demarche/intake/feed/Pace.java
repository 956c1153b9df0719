package org.demarche.intake.feed;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * Keeps the distance between two requests to one host: at least {@code distance}, and by chance up
 * to half as much again, so that many watchers do not march in step.
 */
final class Pace {
  private final InstantSource clock;
  private final Pauses pauses;
  private final RandomGenerator chance;
  private final Duration distance;

  /** When each host may be asked next. */
  private final Map<String, Instant> next = new HashMap<>();

  Pace(InstantSource clock, Pauses pauses, RandomGenerator chance, Duration distance) {
    this.clock = clock;
    this.pauses = pauses;
    this.chance = chance;
    this.distance = distance;
  }

  /** When the host of the address may be asked. */
  Instant turn(URI address) {
    return next.getOrDefault(host(address), Instant.EPOCH);
  }

  /**
   * Waits for the turn of the host, and takes it.
   *
   * @param wished the distance that the host asks for
   */
  void take(URI address, Duration wished) throws InterruptedException {
    pauses.until(turn(address));
    Duration least = wished.compareTo(distance) > 0 ? wished : distance;
    hold(address, clock.instant().plus(jittered(least)));
  }

  /** Leaves the host alone until then. */
  void hold(URI address, Instant until) {
    next.merge(host(address), until, (a, b) -> a.isAfter(b) ? a : b);
  }

  /**
   * When to try again what failed: twice as long after each failure, and not before the host wants
   * to be asked.
   *
   * @param first how long after the first failure
   * @param failures how often it failed before
   * @param most how long at most
   */
  Instant again(URI address, Duration first, int failures, Duration most) {
    Duration wait = first.multipliedBy(1L << Math.min(failures, 10));
    Instant time = clock.instant().plus(jittered(wait.compareTo(most) > 0 ? most : wait));
    Instant turn = turn(address);
    return turn.isAfter(time) ? turn : time;
  }

  /** So long, and by chance up to half as much again. */
  Duration jittered(Duration least) {
    return least.plusMillis((long) (least.toMillis() * 0.5 * chance.nextDouble()));
  }

  private static String host(URI address) {
    return String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
  }
}
