package org.demarche.reading.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * What an expression is to be understood against.
 *
 * @param published the report's day
 * @param tense which way its clause looks
 * @param day the day named last before it
 * @param date the first day of the day, week, month or year named last before it
 * @param quarter the quarter named last before it
 */
record Setting(
    @Nullable LocalDate published,
    Tense tense,
    @Nullable LocalDate day,
    @Nullable LocalDate date,
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

  /** The date of any length that is being talked of, else the report's day. */
  Optional<LocalDate> dateInFocus() {
    return date != null ? Optional.of(date) : today();
  }

  /**
   * Of something that comes again and again, the occurrence meant: in the past tense the last that
   * has begun, in the future tense the first that is not over; where that one is far off and
   * another near, or where no tense shows, the nearest.
   *
   * @param occurrence the occurrences by number, in order; 0 is the one of the report's own cycle
   * @param farDays how many days are far off
   */
  static CalendarPeriod nearest(
      LocalDate today, Tense tense, IntFunction<CalendarPeriod> occurrence, int farDays) {
    int at = 1;
    while (at > -2 && occurrence.apply(at).first().isAfter(today)) {
      at--;
    }
    CalendarPeriod back = occurrence.apply(at);
    CalendarPeriod ahead = back.last().isBefore(today) ? occurrence.apply(at + 1) : back;
    long daysBack = ChronoUnit.DAYS.between(back.last(), today);
    long daysAhead = ChronoUnit.DAYS.between(today, ahead.first());
    return switch (tense) {
      case PAST -> daysBack > farDays ? ahead : back;
      case PRESENT -> daysBack > daysAhead ? ahead : back;
      case FUTURE -> daysAhead > farDays ? back : ahead;
    };
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
