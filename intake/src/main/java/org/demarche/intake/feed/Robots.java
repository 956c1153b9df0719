package org.demarche.intake.feed;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.intake.fetch.Answer;

/** What hosts allow programs to fetch (robots.txt, RFC 9309). */
final class Robots {
  /** So long an answer holds. */
  private static final Duration HOLDS = Duration.ofHours(24);

  /** A host that asks for more distance is not asked less often than this. */
  private static final Duration MAX_DISTANCE = Duration.ofMinutes(2);

  private static final String NAME = "demarche";

  private record Known(BaseRobotRules rules, Instant until) {}

  private final SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
  private final Map<String, Known> known = new HashMap<>();

  /** Where the rules of an address's host stand. */
  static URI rules(URI address) {
    return address.resolve("/robots.txt");
  }

  /** Whether the rules for the address are known now. */
  boolean knows(URI address, Instant now) {
    Known found = known.get(rules(address).toString());
    return found != null && found.until().isAfter(now);
  }

  /** Takes the rules; a host that has none allows all. */
  void learn(URI rules, Answer answer, Instant now) {
    String type = answer.type() == null ? "text/plain" : answer.type();
    BaseRobotRules read =
        answer.status() == 200
            ? parser.parseContent(rules.toString(), answer.body(), type, List.of(NAME))
            : parser.failedFetch(answer.status());
    known.put(rules.toString(), new Known(read, now.plus(HOLDS)));
  }

  boolean allow(URI address) {
    Known found = known.get(rules(address).toString());
    return found != null && found.rules().isAllowed(address.toString());
  }

  /** The distance between two requests that the host asks for. */
  Duration distance(URI address) {
    Known found = known.get(rules(address).toString());
    long millis = found == null ? 0 : found.rules().getCrawlDelay();
    Duration wished = Duration.ofMillis(Math.max(0, millis));
    return wished.compareTo(MAX_DISTANCE) > 0 ? MAX_DISTANCE : wished;
  }
}
