package org.demarche.reading.diplomacy;

import java.util.List;
import org.demarche.report.Span;
import org.jspecify.annotations.Nullable;

/**
 * What is due, for whom and when.
 *
 * @param id unique in a reading, "x1"
 * @param what the words for it
 * @param who ids of those who are to do it or whom it concerns
 * @param when TIMEX3 value, or an interval of two joined by "/"; null where no time is told
 * @param certainty how sure it is
 * @param statedBy id of the actor on whose word it is told; null where the report itself tells it
 * @param events ids of the events that tell it
 */
public record Expectation(
    String id,
    Span what,
    List<String> who,
    @Nullable String when,
    Certainty certainty,
    @Nullable String statedBy,
    List<String> events,
    List<Span> evidence,
    String rule,
    List<String> reasons)
    implements Item {

  /** How sure it is that something will come. */
  public enum Certainty {
    /** Fixed: "will meet on Friday", "is scheduled for". */
    SCHEDULED,
    /** Thought likely: "is expected to", "plans to". */
    EXPECTED,
    /** Open: "may", "could", "is considering". */
    POSSIBLE
  }

  /** Copies the lists. */
  public Expectation {
    who = List.copyOf(who);
    events = List.copyOf(events);
    evidence = List.copyOf(evidence);
    reasons = List.copyOf(reasons);
  }

  /** The same under an id. */
  Expectation withId(String given) {
    return new Expectation(
        given, what, who, when, certainty, statedBy, events, evidence, rule, reasons);
  }
}
