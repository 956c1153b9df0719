package org.demarche.reading.time;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an expression comes to.
 *
 * @param timex the value of TIMEX3
 * @param period the period of the calendar that it names, if it names one
 * @param first the first day, where known
 * @param last the last day, where known
 */
record TimeValue(
    String timex,
    @Nullable CalendarPeriod period,
    @Nullable LocalDate first,
    @Nullable LocalDate last) {

  /** The value of words that only look like an expression of time. */
  static final TimeValue NOTHING = of("");

  /** The value of a period. */
  static TimeValue of(CalendarPeriod period) {
    return new TimeValue(period.timex(), period, period.first(), period.last());
  }

  /** A value without known days. */
  static TimeValue of(String timex) {
    return new TimeValue(timex, null, null, null);
  }

  /** The same as a thing compared with, which does not become what the text goes on about. */
  TimeValue aside() {
    return new TimeValue(timex, null, first, last);
  }

  /** The same days under another name. */
  TimeValue as(String other) {
    return new TimeValue(other, period, first, last);
  }

  /** The period, if it names one. */
  Optional<CalendarPeriod> named() {
    return Optional.ofNullable(period);
  }
}
