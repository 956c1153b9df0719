package org.demarche.reading.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/**
 * One certain day, week, month and so on.
 *
 * @param unit which of them
 * @param first its first day
 */
record CalendarPeriod(CalendarUnit unit, LocalDate first) {
  private static final List<String> SEASONS = List.of("WI", "SP", "SU", "FA");

  /** The period of this unit in which {@code day} lies; for a weekend, that of its week. */
  static CalendarPeriod around(CalendarUnit unit, LocalDate day) {
    LocalDate month = day.withDayOfMonth(1);
    LocalDate year = day.withDayOfYear(1);
    LocalDate first =
        switch (unit) {
          case DAY -> day;
          case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
          case WEEKEND -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
          case MONTH -> month;
          case QUARTER -> month.minusMonths((month.getMonthValue() - 1) % 3);
          case HALF -> month.minusMonths((month.getMonthValue() - 1) % 6);
          case SEASON -> month.minusMonths(month.getMonthValue() % 3);
          case YEAR -> year;
          case DECADE -> year.minusYears(Math.floorMod(year.getYear(), 10));
          case CENTURY -> year.minusYears(Math.floorMod(year.getYear(), 100));
        };
    return new CalendarPeriod(unit, first);
  }

  /** A day. */
  static CalendarPeriod day(LocalDate day) {
    return new CalendarPeriod(CalendarUnit.DAY, day);
  }

  /** A month. */
  static CalendarPeriod month(int year, int month) {
    return new CalendarPeriod(CalendarUnit.MONTH, LocalDate.of(year, month, 1));
  }

  /** A quarter, 1 to 4. */
  static CalendarPeriod quarter(int year, int quarter) {
    return new CalendarPeriod(CalendarUnit.QUARTER, LocalDate.of(year, quarter * 3 - 2, 1));
  }

  /** A half of a year, 1 or 2. */
  static CalendarPeriod half(int year, int half) {
    return new CalendarPeriod(CalendarUnit.HALF, LocalDate.of(year, half * 6 - 5, 1));
  }

  /** A season by its code in TIMEX3; the winter of a year ends in it. */
  static CalendarPeriod season(int year, String code) {
    LocalDate march = LocalDate.of(year, Month.MARCH, 1);
    return new CalendarPeriod(
        CalendarUnit.SEASON, march.plusMonths(3L * SEASONS.indexOf(code) - 3));
  }

  /** A year. */
  static CalendarPeriod year(int year) {
    return new CalendarPeriod(CalendarUnit.YEAR, LocalDate.of(year, 1, 1));
  }

  /** Its last day. */
  LocalDate last() {
    return shifted(1).firstOfNext(unit);
  }

  private LocalDate firstOfNext(CalendarUnit of) {
    return switch (of) {
      case WEEKEND -> first.minusDays(6);
      case SEASON -> first.minusMonths(9).minusDays(1);
      default -> first.minusDays(1);
    };
  }

  /** The one {@code count} later, or earlier; for a season, that of another year. */
  CalendarPeriod shifted(long count) {
    LocalDate shifted =
        switch (unit) {
          case DAY -> first.plusDays(count);
          case WEEK, WEEKEND -> first.plusWeeks(count);
          case MONTH -> first.plusMonths(count);
          case QUARTER -> first.plusMonths(3 * count);
          case HALF -> first.plusMonths(6 * count);
          case SEASON, YEAR -> first.plusYears(count);
          case DECADE -> first.plusYears(10 * count);
          case CENTURY -> first.plusYears(100 * count);
        };
    return new CalendarPeriod(unit, shifted);
  }

  /** Its value in TIMEX3. */
  String timex() {
    int year = first.getYear();
    return switch (unit) {
      case DAY -> first.toString();
      case WEEK -> week();
      case WEEKEND -> week() + "-WE";
      case MONTH -> four(year) + "-" + two(first.getMonthValue());
      case QUARTER -> four(year) + "-Q" + ((first.getMonthValue() + 2) / 3);
      case HALF -> four(year) + "-H" + ((first.getMonthValue() + 5) / 6);
      case SEASON ->
          four(first.plusMonths(1).getYear()) + "-" + SEASONS.get(first.getMonthValue() % 12 / 3);
      case YEAR -> four(year);
      case DECADE -> four(year).substring(0, 3);
      case CENTURY -> four(year).substring(0, 2);
    };
  }

  private String week() {
    int week = first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    return four(first.get(IsoFields.WEEK_BASED_YEAR)) + "-W" + two(week);
  }

  /** A year in four digits. */
  static String four(int year) {
    String digits = Integer.toString(year);
    return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
  }

  /** A number in two digits. */
  static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
