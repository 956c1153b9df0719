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
 * @param steps at least one: of a channel in the order of their days, of others in that of their
 *     telling
 * @param standing how it stands after them
 */
public record Course(Kind kind, List<Step> steps, Standing standing) {
  /** What is due and of which no report says what became of it. */
  public static final String LAPSED = "lapsed, no report";

  /** Copies the list. */
  public Course {
    steps = List.copyOf(steps);
  }

  /** The course that these steps make. */
  public static Course of(Kind kind, List<Step> steps) {
    return new Course(kind, steps, Standing.of(kind, steps.stream().map(Step::turn).toList()));
  }

  /** What it began with. */
  public Cited begin() {
    return steps.get(0).item();
  }

  /** Who has a part in what it began with. */
  public List<String> sides() {
    return List.copyOf(Sides.all(begin().item().content()));
  }

  /** How it stands, as {@link Standing#state} says. */
  public String state() {
    return standing.state();
  }

  /** The day since when it stands so. */
  public LocalDate since() {
    return standing.since();
  }

  /** The last day on which it is to be done; null where none is told or it is done. */
  public @Nullable LocalDate due() {
    return standing.due();
  }

  /** How it stands on a day: what was due before that day and has not been told of has lapsed. */
  public String stateOn(LocalDate today) {
    LocalDate due = due();
    return due != null && due.isBefore(today) ? LAPSED : state();
  }
}
