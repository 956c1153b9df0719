package org.demarche.reading.actor;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of days, open where a side is null.
 *
 * @param since its first day; the first of the month or year where the table has no day
 * @param until its last day; the last of the month or year where the table has no day
 */
record Period(@Nullable LocalDate since, @Nullable LocalDate until) {

  /** All time. */
  static final Period ALWAYS = new Period(null, null);

  /**
   * From {@code YYYY[-MM[-DD]]} or nothing on either side.
   *
   * @throws IllegalArgumentException when a side is no date, or the end comes before the beginning
   */
  static Period parse(String since, String until) {
    if (since.isEmpty() && until.isEmpty()) {
      return ALWAYS;
    }
    Period period =
        new Period(
            since.isEmpty() ? null : day(since, true), until.isEmpty() ? null : day(until, false));
    if (period.since != null && period.until != null && period.until.isBefore(period.since)) {
      throw new IllegalArgumentException("ends before it begins: " + since + ", " + until);
    }
    return period;
  }

  private static LocalDate day(String text, boolean first) {
    try {
      return switch (text.length()) {
        case 4 -> first ? LocalDate.of(year(text), 1, 1) : LocalDate.of(year(text), 12, 31);
        case 7 -> first ? YearMonth.parse(text).atDay(1) : YearMonth.parse(text).atEndOfMonth();
        default -> LocalDate.parse(text);
      };
    } catch (DateTimeException | NumberFormatException e) {
      throw new IllegalArgumentException("not a date: '" + text + "'", e);
    }
  }

  private static int year(String text) {
    return Integer.parseInt(text);
  }

  /** Whether the day lies in it. */
  boolean contains(LocalDate day) {
    return (since == null || !day.isBefore(since)) && (until == null || !day.isAfter(until));
  }

  /** Whether it lies in it or up to {@code days} days beside it. */
  boolean near(LocalDate day, int days) {
    return (since == null || !day.isBefore(since.minusDays(days)))
        && (until == null || !day.isAfter(until.plusDays(days)));
  }
}
