package org.demarche.record.follow;

import java.time.LocalDate;
import java.util.List;
import org.demarche.record.Kind;
import org.demarche.record.query.Cited;
import org.jspecify.annotations.Nullable;

/**
 * The course of a matter: what it began with and every step since.
 *
 * @param kind request, commitment, encounter, expectation or channel
 * @param steps at least one, in the order of their days
 * @param state how it stands after the last step: "open", "accepted", "refused", "kept", "broken",
 *     "withdrawn", "took place", "postponed", "cancelled"; of a channel "open", "suspended",
 *     "closed" or "proposed"
 * @param since the day since when it stands so
 * @param due the last day on which it is to be done; null where none is told or it is done
 */
public record Course(
    Kind kind, List<Step> steps, String state, LocalDate since, @Nullable LocalDate due) {
  /** What is due and of which no report says what became of it. */
  public static final String LAPSED = "lapsed, no report";

  /** Copies the list. */
  public Course {
    steps = List.copyOf(steps);
  }

  /** What it began with. */
  public Cited begin() {
    return steps.get(0).item();
  }

  /** How it stands on a day: what was due before that day and has not been told of has lapsed. */
  public String stateOn(LocalDate today) {
    return due != null && due.isBefore(today) ? LAPSED : state;
  }
}
