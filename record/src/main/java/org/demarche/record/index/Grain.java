package org.demarche.record.index;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** How long the spans are over which acts are summed. */
public enum Grain {
  DAY,
  /** ISO 8601: from Monday. */
  WEEK,
  MONTH;

  /** The first day of the span in which a day lies. */
  public LocalDate first(LocalDate day) {
    return switch (this) {
      case DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> day.withDayOfMonth(1);
    };
  }

  /** The last day of the span in which a day lies. */
  public LocalDate last(LocalDate day) {
    return next(day).minusDays(1);
  }

  /** The first day of the span after that in which a day lies. */
  public LocalDate next(LocalDate day) {
    LocalDate first = first(day);
    return switch (this) {
      case DAY -> first.plusDays(1);
      case WEEK -> first.plusWeeks(1);
      case MONTH -> first.plusMonths(1);
    };
  }

  /** The TIMEX3 value of the span in which a day lies: 2023-06-19, 2023-W25, 2023-06. */
  public String label(LocalDate day) {
    return switch (this) {
      case DAY -> day.toString();
      case WEEK ->
          String.format(
              Locale.ROOT,
              "%04d-W%02d",
              day.get(IsoFields.WEEK_BASED_YEAR),
              day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
      case MONTH -> YearMonth.from(day).toString();
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
