package org.demarche.reading.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The days that a TIMEX3 value of a date can denote.
 *
 * @param first the first of them
 * @param last the last of them
 */
public record TimexDays(LocalDate first, LocalDate last) {
  private static final Pattern VALUE =
      Pattern.compile(
          "(\\d{2,4})(?:-(?:(\\d{2})(?:-(\\d{2})(?:T.*)?)?|W(\\d{2})(-WE)?|Q([1-4])|H([12])|(SP|SU|FA|WI)))?");

  /**
   * The days of a value: a day, week, weekend, month, quarter, half, season, year, decade, century,
   * or an interval of two of these joined by "/".
   *
   * @return empty for a value that denotes no certain days, such as {@code P2D} or {@code
   *     FUTURE_REF}
   */
  public static Optional<TimexDays> of(@Nullable String value) {
    if (value == null) {
      return Optional.empty();
    }
    int slash = value.indexOf('/');
    if (slash >= 0) {
      Optional<TimexDays> from = of(value.substring(0, slash));
      Optional<TimexDays> to = of(value.substring(slash + 1));
      return from.isPresent() && to.isPresent() && !to.get().last.isBefore(from.get().first)
          ? Optional.of(new TimexDays(from.get().first, to.get().last))
          : Optional.empty();
    }
    Matcher parts = VALUE.matcher(value);
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      CalendarPeriod period = period(parts);
      return Optional.of(new TimexDays(period.first(), period.last()));
    } catch (DateTimeException e) {
      return Optional.empty(); // digits that are no date, such as a 31st of February
    }
  }

  private static CalendarPeriod period(Matcher parts) {
    String digits = parts.group(1);
    int number = Integer.parseInt(digits);
    if (digits.length() == 2) {
      return new CalendarPeriod(CalendarUnit.CENTURY, LocalDate.of(number * 100, 1, 1));
    }
    if (digits.length() == 3) {
      return new CalendarPeriod(CalendarUnit.DECADE, LocalDate.of(number * 10, 1, 1));
    }
    if (parts.group(3) != null) {
      return CalendarPeriod.day(LocalDate.of(number, number(parts, 2), number(parts, 3)));
    }
    if (parts.group(2) != null) {
      return CalendarPeriod.month(number, number(parts, 2));
    }
    if (parts.group(4) != null) {
      return week(number, number(parts, 4), parts.group(5) != null);
    }
    if (parts.group(6) != null) {
      return CalendarPeriod.quarter(number, number(parts, 6));
    }
    if (parts.group(7) != null) {
      return CalendarPeriod.half(number, number(parts, 7));
    }
    return parts.group(8) == null
        ? CalendarPeriod.year(number)
        : CalendarPeriod.season(number, parts.group(8));
  }

  private static CalendarPeriod week(int year, int week, boolean end) {
    LocalDate inYear = LocalDate.of(year, 1, 4);
    LocalDate day = inYear.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week);
    return CalendarPeriod.around(end ? CalendarUnit.WEEKEND : CalendarUnit.WEEK, day);
  }

  private static int number(Matcher parts, int group) {
    return Integer.parseInt(parts.group(group));
  }
}
