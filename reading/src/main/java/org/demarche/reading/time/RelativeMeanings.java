package org.demarche.reading.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** Meanings of dates told by their distance from the report's day or from a day named before. */
final class RelativeMeanings {
  private static final int FARTHEST = 2000;

  /** A weekend is never far off. */
  private static final int FAR_DAYS = 7;

  private RelativeMeanings() {}

  /** So many days from the report's day: {@code offset}. */
  static Optional<TimeValue> day(Parts parts, Setting setting) {
    return Optional.of(shifted(setting.today(), CalendarUnit.DAY, parts.needNumber("offset")));
  }

  /** The last, this or next {@code unit}: {@code ref}. */
  static Optional<TimeValue> unit(Parts parts, Setting setting) {
    CalendarUnit unit = CalendarUnit.of(parts.need("unit"));
    return Optional.of(shifted(setting.today(), unit, parts.needNumber("ref")));
  }

  /** "the weekend": the last that has begun, or in the future tense that of this week. */
  static Optional<TimeValue> weekend(Parts parts, Setting setting) {
    if (parts.has("ref")) {
      return Optional.of(shifted(setting.today(), CalendarUnit.WEEKEND, parts.needNumber("ref")));
    }
    return Optional.of(
        setting
            .today()
            .map(
                today ->
                    Setting.nearest(
                        today,
                        setting.tense(),
                        at -> CalendarPeriod.around(CalendarUnit.WEEKEND, today).shifted(at),
                        FAR_DAYS))
            .map(TimeValue::of)
            .orElseGet(() -> TimeValue.of(CalendarUnit.WEEKEND.unknown())));
  }

  /** {@code count} {@code unit}s ago or from now, as {@code sign} has it. */
  static Optional<TimeValue> distance(Parts parts, Setting setting) {
    return distance(parts, setting.today());
  }

  /** The same, but "a year ago" where a quarter is in focus means that quarter. */
  static Optional<TimeValue> distanceOrYearAgo(Parts parts, Setting setting) {
    return quarterYearsOff(parts, setting).or(() -> distance(parts, setting.today()));
  }

  /** The same, from the day in focus. */
  static Optional<TimeValue> distanceFromFocus(Parts parts, Setting setting) {
    return quarterYearsOff(parts, setting).or(() -> distance(parts, setting.dayInFocus()));
  }

  private static Optional<TimeValue> quarterYearsOff(Parts parts, Setting setting) {
    if (!isOne(parts) || !parts.get("unit").equals(Optional.of("Y"))) {
      return Optional.empty();
    }
    long quarters = 4L * parts.needNumber("sign");
    return setting.quarterInFocus().map(quarter -> TimeValue.of(quarter.shifted(quarters)).aside());
  }

  private static boolean isOne(Parts parts) {
    return parts.get("count").orElse("1").equals("1");
  }

  private static Optional<TimeValue> distance(Parts parts, Optional<LocalDate> from) {
    int sign = parts.needNumber("sign");
    if (!parts.has("unit")) {
      return Optional.empty();
    }
    if (parts.need("count").equals("X")) {
      return Optional.of(TimeValue.of(sign < 0 ? "PAST_REF" : "FUTURE_REF"));
    }
    OptionalInt count = parts.number("count");
    if (count.isEmpty() || count.getAsInt() > FARTHEST) {
      return Optional.empty();
    }
    CalendarUnit unit = CalendarUnit.of(parts.need("unit"));
    return Optional.of(shifted(from, unit, sign * count.getAsInt()));
  }

  /** The unit around the day in focus, {@code ref} units from it: "the following year". */
  static Optional<TimeValue> focus(Parts parts, Setting setting) {
    CalendarUnit unit = CalendarUnit.of(parts.need("unit"));
    Optional<LocalDate> from =
        unit == CalendarUnit.DAY ? setting.dayInFocus() : setting.dateInFocus();
    return Optional.of(shifted(from, unit, parts.needNumber("ref")));
  }

  /** The quarter in focus, of the same number in {@code year} if that is given. */
  static Optional<TimeValue> quarter(Parts parts, Setting setting) {
    OptionalInt year = parts.number("year");
    Optional<CalendarPeriod> last =
        setting
            .today()
            .map(today -> CalendarPeriod.around(CalendarUnit.QUARTER, today).shifted(-1));
    return Optional.of(
        setting
            .quarterInFocus()
            .or(() -> last)
            .map(quarter -> TimeValue.of(year.isPresent() ? in(year.getAsInt(), quarter) : quarter))
            .orElseGet(() -> TimeValue.of(CalendarUnit.QUARTER.unknown()))
            .aside());
  }

  private static CalendarPeriod in(int year, CalendarPeriod quarter) {
    return quarter.shifted(4L * (year - quarter.first().getYear()));
  }

  /** The quarter in focus a year before, else the year before. */
  static Optional<TimeValue> yearAgo(Parts parts, Setting setting) {
    int years = parts.needNumber("yearref");
    return Optional.of(
        setting
            .quarterInFocus()
            .map(quarter -> TimeValue.of(quarter.shifted(4L * years)))
            .orElseGet(() -> shifted(setting.today(), CalendarUnit.YEAR, years))
            .aside());
  }

  private static TimeValue shifted(Optional<LocalDate> from, CalendarUnit unit, int count) {
    return from.map(day -> TimeValue.of(CalendarPeriod.around(unit, day).shifted(count)))
        .filter(value -> value.first() == null || value.first().getYear() > 0)
        .orElseGet(() -> TimeValue.of(unit.unknown()));
  }
}
