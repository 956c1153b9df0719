package org.demarche.reading.diplomacy;

import java.util.List;
import org.demarche.report.Span;
import org.jspecify.annotations.Nullable;

/**
 * Where an actor stands on an issue.
 *
 * @param id unique in a reading, "p1"
 * @param actor id of the actor
 * @param issue id of the issue, of the table of issues
 * @param stance how it stands
 * @param date TIMEX3 value of the day on which it was taken; null where unknown
 * @param statement id of the statement that shows it; null where an event does
 * @param event id of the event that shows it; null where a statement does
 */
public record Position(
    String id,
    String actor,
    String issue,
    Stance stance,
    @Nullable String date,
    @Nullable String statement,
    @Nullable String event,
    List<Span> evidence,
    String rule,
    List<String> reasons)
    implements Item {

  /** How an actor stands on an issue. */
  public enum Stance {
    SUPPORTS,
    OPPOSES,
    DEMANDS,
    OFFERS,
    WARNS,
    ACCUSES,
    SEEKS
  }

  /** Copies the lists. */
  public Position {
    evidence = List.copyOf(evidence);
    reasons = List.copyOf(reasons);
  }
}
