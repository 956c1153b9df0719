package org.demarche.intake.feed;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.demarche.intake.fetch.Answer;

/** What hosts allow programs to fetch (robots.txt, RFC 9309). */
final class Robots {
  /** A host that asks for more distance is not asked less often than this. */
  private static final Duration MAX_DISTANCE = Duration.ofMinutes(2);

  /**
   * What stands after so many bytes is not looked at: as much as the RFC asks for, and a little.
   */
  private static final int MAX_BYTES = 512 << 10;

  private static final String NAME = "demarche";

  private final SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
  private final Map<String, HostRules> known;

  /**
   * @param known the rules by their address; what is learned is put there
   */
  Robots(Map<String, HostRules> known) {
    this.known = known;
  }

  /** Where the rules of an address's host stand. */
  static URI rules(URI address) {
    return address.resolve("/robots.txt");
  }

  /** Whether the rules for the address are known now. */
  boolean knows(URI address, Instant now) {
    HostRules found = known.get(rules(address).toString());
    return found != null && found.holdAt(now);
  }

  /** Takes the rules; a host that has none allows all. */
  void learn(URI rules, Answer answer, Instant now) {
    known.put(rules.toString(), HostRules.of(parsed(rules, answer), now));
  }

  private SimpleRobotRules parsed(URI rules, Answer answer) {
    if (answer.status() >= 300) {
      return parser.failedFetch(answer.status());
    }
    String type = answer.type() == null ? "text/plain" : answer.type();
    byte[] body = answer.body();
    byte[] first = body.length > MAX_BYTES ? Arrays.copyOf(body, MAX_BYTES) : body;
    return parser.parseContent(rules.toString(), first, type, List.of(NAME));
  }

  boolean allow(URI address) {
    HostRules found = known.get(rules(address).toString());
    return found != null && found.allow(address);
  }

  /** The distance between two requests that the host asks for. */
  Duration distance(URI address) {
    HostRules found = known.get(rules(address).toString());
    Duration wished = found == null ? Duration.ZERO : found.distance();
    return wished.compareTo(MAX_DISTANCE) > 0 ? MAX_DISTANCE : wished;
  }
}
