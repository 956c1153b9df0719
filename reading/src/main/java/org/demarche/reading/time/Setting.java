package org.demarche.reading.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * What an expression is to be understood against.
 *
 * @param published the report's day
 * @param tense which way its clause looks
 * @param day the day named last before it
 * @param quarter the quarter named last before it
 */
record Setting(
    @Nullable LocalDate published,
    Tense tense,
    @Nullable LocalDate day,
    @Nullable CalendarPeriod quarter) {

  /** The report's day, if known. */
  Optional<LocalDate> today() {
    return Optional.ofNullable(published);
  }

  /** The quarter that is being talked of, if one is. */
  Optional<CalendarPeriod> quarterInFocus() {
    return Optional.ofNullable(quarter);
  }

  /** The day that is being talked of, else the report's. */
  Optional<LocalDate> dayInFocus() {
    return day != null ? Optional.of(day) : today();
  }

  /** This setting with another tense. */
  Setting in(Tense other) {
    return new Setting(published, other, day, quarter);
  }

  /**
   * Of something that comes again and again, the occurrence meant: the last that has begun, or in
   * the future tense the first that is not over.
   *
   * @param occurrence the occurrences by number, in order; 0 is the one of the report's own cycle
   */
  static CalendarPeriod nearest(
      LocalDate today, Tense tense, IntFunction<CalendarPeriod> occurrence) {
    int at = 0;
    if (tense == Tense.FUTURE) {
      while (at < 1 && occurrence.apply(at).last().isBefore(today)) {
        at++;
      }
      return occurrence.apply(at);
    }
    while (at > -2 && occurrence.apply(at).first().isAfter(today)) {
      at--;
    }
    return occurrence.apply(at);
  }

  /** The first occurrence after the day, wholly: "next March". */
  static CalendarPeriod next(LocalDate today, IntFunction<CalendarPeriod> occurrence) {
    int at = -1;
    while (!occurrence.apply(at).first().isAfter(today)) {
      at++;
    }
    return occurrence.apply(at);
  }

  /** The last occurrence that was over before the day: "last March". */
  static CalendarPeriod last(LocalDate today, IntFunction<CalendarPeriod> occurrence) {
    int at = 1;
    while (!occurrence.apply(at).last().isBefore(today)) {
      at--;
    }
    return occurrence.apply(at);
  }
}
