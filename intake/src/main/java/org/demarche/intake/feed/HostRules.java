package org.demarche.intake.feed;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What a host's robots.txt says to Demarche.
 *
 * @param rules in the order in which they are looked at; none where all is allowed
 * @param distance between two requests, as the host asks for it
 * @param learned when it was asked for
 */
record HostRules(List<Rule> rules, Duration distance, Instant learned) {
  /** So long they hold (RFC 9309, 2.4). */
  private static final Duration HOLD = Duration.ofHours(24);

  private static final Rule NOTHING = new Rule(false, "/");

  /**
   * One line of it.
   *
   * @param allows or forbids
   * @param path of which addresses, with its wildcards
   */
  record Rule(boolean allows, String path) {
    private static final String ALLOW = "Allow: ";
    private static final String DISALLOW = "Disallow: ";

    /** As it stands in a robots.txt. */
    String line() {
      return (allows ? ALLOW : DISALLOW) + path;
    }

    /** The rule that a line is. */
    static Rule of(String line) {
      boolean allows = line.startsWith(ALLOW);
      int at = Math.min(line.length(), (allows ? ALLOW : DISALLOW).length());
      return new Rule(allows, line.substring(at));
    }
  }

  HostRules {
    rules = List.copyOf(rules);
  }

  /** What the parser made of them. */
  static HostRules of(SimpleRobotRules read, Instant now) {
    List<Rule> rules =
        read.isAllowNone()
            ? List.of(NOTHING)
            : read.getRobotRules().stream()
                .map(rule -> new Rule(rule.isAllow(), rule.getPrefix()))
                .toList();
    long millis = read.getCrawlDelay();
    boolean isSet = millis != BaseRobotRules.UNSET_CRAWL_DELAY && millis > 0;
    return new HostRules(rules, isSet ? Duration.ofMillis(millis) : Duration.ZERO, now);
  }

  /** Whether they are still to be gone by; one learned in the future was not learned. */
  boolean holdAt(Instant now) {
    return !learned.isAfter(now) && learned.plus(HOLD).isAfter(now);
  }

  boolean allow(URI address) {
    var all = new SimpleRobotRules(RobotRulesMode.ALLOW_SOME);
    rules.forEach(rule -> all.addRule(rule.path(), rule.allows()));
    all.sortRules();
    return all.isAllowed(address.toString());
  }
}
