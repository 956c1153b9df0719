package org.demarche.reading.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.function.IntFunction;

/** Meanings of dates that name a place in the calendar: days, months, quarters, seasons, years. */
final class CalendarMeanings {
  /** Two-digit years from here on are of the twentieth century. */
  private static final int CENTURY_TURN = 40;

  /** Who means a day or month farther off than this says the year. */
  private static final int FAR_DAYS = 290;

  /** Quarters are reported on for some months after they are over. */
  private static final int QUARTER_FAR_DAYS = 150;

  private CalendarMeanings() {}

  /** The year that the parts give outright ({@code year}, {@code yy}) or by {@code ref}. */
  static Optional<Integer> year(Parts parts, Setting setting) {
    if (parts.has("year")) {
      return Optional.of(parts.needNumber("year"));
    }
    if (parts.has("yy")) {
      int yy = parts.needNumber("yy");
      return Optional.of(yy < CENTURY_TURN ? 2000 + yy : 1900 + yy);
    }
    if (parts.has("hundreds")) {
      int rest = parts.number("tens").orElse(0) + parts.number("ones").orElse(0);
      return Optional.of(parts.needNumber("hundreds") * 100 + rest);
    }
    if (parts.has("yearref")) {
      return setting.today().map(today -> today.getYear() + parts.needNumber("yearref"));
    }
    return Optional.empty();
  }

  /** A calendar day: {@code month}, {@code day} and a year, or the year that the tense suggests. */
  static Optional<TimeValue> date(Parts parts, Setting setting) {
    int month = parts.needNumber("month");
    int day = parts.needNumber("day");
    Optional<Integer> year = year(parts, setting);
    if (year.isPresent()) {
      return day(year.get(), month, day).map(TimeValue::of);
    }
    if (day(2000, month, day).isEmpty()) {
      return Optional.empty();
    }
    String open = "XXXX-" + CalendarPeriod.two(month) + "-" + CalendarPeriod.two(day);
    return Optional.of(
        yearly(parts, setting, at -> day(at, month, day).orElseGet(() -> endOf(at, month)), open));
  }

  private static Optional<CalendarPeriod> day(int year, int month, int day) {
    try {
      return Optional.of(CalendarPeriod.day(LocalDate.of(year, month, day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The last day of a month: 29 February where there is none. */
  private static CalendarPeriod endOf(int year, int month) {
    return CalendarPeriod.day(CalendarPeriod.month(year, month).last());
  }

  /** A month, of a year or of the one that the tense suggests. */
  static Optional<TimeValue> month(Parts parts, Setting setting) {
    int month = parts.needNumber("month");
    String open = "XXXX-" + CalendarPeriod.two(month);
    return Optional.of(yearly(parts, setting, at -> CalendarPeriod.month(at, month), open));
  }

  /** A quarter, likewise. */
  static Optional<TimeValue> quarter(Parts parts, Setting setting) {
    int quarter = parts.needNumber("ordinal");
    if (quarter < 1 || quarter > 4) {
      return Optional.empty();
    }
    IntFunction<CalendarPeriod> of = at -> CalendarPeriod.quarter(at, quarter);
    int farDays = setting.tense() == Tense.FUTURE ? QUARTER_FAR_DAYS : FAR_DAYS;
    return Optional.of(yearly(parts, setting, of, "XXXX-Q" + quarter, farDays));
  }

  /** A half of a year, likewise. */
  static Optional<TimeValue> half(Parts parts, Setting setting) {
    int half = parts.needNumber("half");
    IntFunction<CalendarPeriod> of = at -> CalendarPeriod.half(at, half);
    return Optional.of(yearly(parts, setting, of, "XXXX-H" + half));
  }

  /** A season, likewise. */
  static Optional<TimeValue> season(Parts parts, Setting setting) {
    String season = parts.need("season");
    IntFunction<CalendarPeriod> of = at -> CalendarPeriod.season(at, season);
    return Optional.of(yearly(parts, setting, of, "XXXX-" + season));
  }

  /** A year. */
  static Optional<TimeValue> year(int year) {
    return Optional.of(TimeValue.of(CalendarPeriod.year(year)));
  }

  /** What comes once a year: in the year given, or by {@code ref}, or as the tense suggests. */
  static TimeValue yearly(
      Parts parts, Setting setting, IntFunction<CalendarPeriod> ofYear, String open) {
    return yearly(parts, setting, ofYear, open, FAR_DAYS);
  }

  private static TimeValue yearly(
      Parts parts, Setting setting, IntFunction<CalendarPeriod> ofYear, String open, int farDays) {
    Optional<Integer> year = year(parts, setting);
    if (year.isPresent()) {
      return TimeValue.of(ofYear.apply(year.get()));
    }
    return setting
        .today()
        .map(today -> TimeValue.of(referred(parts, setting, today, ofYear, farDays)))
        .orElseGet(() -> TimeValue.of(open));
  }

  private static CalendarPeriod referred(
      Parts parts,
      Setting setting,
      LocalDate today,
      IntFunction<CalendarPeriod> ofYear,
      int farDays) {
    IntFunction<CalendarPeriod> around = at -> ofYear.apply(today.getYear() + at);
    return switch (parts.get("ref").orElse("")) {
      case "-1" -> Setting.last(today, around);
      case "1" -> Setting.next(today, around);
      case "0" -> around.apply(0);
      default -> Setting.nearest(today, setting.tense(), around, farDays);
    };
  }

  /** A day of the week: the last one, the next one, or as the tense suggests. */
  static Optional<TimeValue> weekday(Parts parts, Setting setting) {
    DayOfWeek weekday = DayOfWeek.of(parts.needNumber("weekday"));
    Optional<LocalDate> from = parts.has("focus") ? setting.dayInFocus() : setting.today();
    return Optional.of(
        from.map(day -> TimeValue.of(CalendarPeriod.day(weekday(parts, setting, day, weekday))))
            .orElseGet(() -> TimeValue.of("XXXX-WXX-" + weekday.getValue())));
  }

  private static LocalDate weekday(
      Parts parts, Setting setting, LocalDate from, DayOfWeek weekday) {
    boolean ahead = setting.tense() == Tense.FUTURE;
    return switch (parts.get("ref").orElse("")) {
      case "-1" -> from.with(TemporalAdjusters.previous(weekday));
      case "1" -> from.with(TemporalAdjusters.next(weekday));
      case "0" ->
          CalendarPeriod.around(CalendarUnit.WEEK, from)
              .first()
              .with(TemporalAdjusters.nextOrSame(weekday));
      default ->
          from.with(
              ahead
                  ? TemporalAdjusters.nextOrSame(weekday)
                  : TemporalAdjusters.previousOrSame(weekday));
    };
  }

  /** A decade: {@code year} of four digits or {@code yy}. */
  static Optional<TimeValue> decade(Parts parts, Setting setting) {
    return year(parts, setting)
        .filter(year -> year % 10 == 0)
        .map(year -> new CalendarPeriod(CalendarUnit.DECADE, LocalDate.of(year, 1, 1)))
        .map(TimeValue::of);
  }

  /** A century by its number. */
  static Optional<TimeValue> century(Parts parts, Setting setting) {
    int century = parts.needNumber("ordinal");
    if (century < 2 || century > 30) {
      return Optional.empty();
    }
    LocalDate first = LocalDate.of((century - 1) * 100, 1, 1);
    return Optional.of(TimeValue.of(new CalendarPeriod(CalendarUnit.CENTURY, first)));
  }

  /** A week of the ISO calendar. */
  static Optional<TimeValue> isoWeek(Parts parts, Setting setting) {
    int year = parts.needNumber("year");
    LocalDate first = CalendarPeriod.around(CalendarUnit.WEEK, LocalDate.of(year, 1, 4)).first();
    CalendarPeriod week =
        new CalendarPeriod(CalendarUnit.WEEK, first.plusWeeks(parts.needNumber("week") - 1));
    return Optional.of(TimeValue.of(week));
  }
}
