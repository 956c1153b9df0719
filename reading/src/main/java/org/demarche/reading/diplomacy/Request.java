package org.demarche.reading.diplomacy;

import java.util.List;
import org.demarche.report.Span;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asks somebody for something, with the answer where the report tells one.
 *
 * @param id unique in a reading, "r1"
 * @param by ids of those who ask
 * @param to ids of those who are asked; empty where nobody is named
 * @param matter what is asked for
 * @param issues ids of the issues that it is about
 * @param answer what became of it
 * @param date TIMEX3 value of the day on which it was made; null where unknown
 * @param events ids of the events that tell it and its answer
 */
public record Request(
    String id,
    List<String> by,
    List<String> to,
    Span matter,
    List<String> issues,
    Answer answer,
    @Nullable String date,
    List<String> events,
    List<Span> evidence,
    String rule,
    List<String> reasons)
    implements Item {

  /** What became of a request. */
  public enum Answer {
    OPEN,
    ACCEPTED,
    REFUSED
  }

  /** Copies the lists. */
  public Request {
    by = List.copyOf(by);
    to = List.copyOf(to);
    issues = List.copyOf(issues);
    events = List.copyOf(events);
    evidence = List.copyOf(evidence);
    reasons = List.copyOf(reasons);
  }
}
