package org.demarche.reading.diplomacy;

import java.util.List;
import org.demarche.report.Span;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has undertaken to do: a promise, an agreement, an offer, a joint statement.
 *
 * @param id unique in a reading, "c1"
 * @param by ids of those who are bound
 * @param to ids of those to whom they are bound; empty where nobody is named
 * @param matter what is undertaken
 * @param issues ids of the issues that it is about
 * @param due TIMEX3 value of the time by which it is to be done; null where none is told
 * @param state what became of it
 * @param date TIMEX3 value of the day on which it was made; null where unknown
 * @param events ids of the events that tell it and its fate
 */
public record Commitment(
    String id,
    List<String> by,
    List<String> to,
    Span matter,
    List<String> issues,
    @Nullable String due,
    State state,
    @Nullable String date,
    List<String> events,
    List<Span> evidence,
    String rule,
    List<String> reasons)
    implements Item {

  /** What became of a commitment. */
  public enum State {
    MADE,
    KEPT,
    BROKEN,
    WITHDRAWN
  }

  /** Copies the lists. */
  public Commitment {
    by = List.copyOf(by);
    to = List.copyOf(to);
    issues = List.copyOf(issues);
    events = List.copyOf(events);
    evidence = List.copyOf(evidence);
    reasons = List.copyOf(reasons);
  }
}
