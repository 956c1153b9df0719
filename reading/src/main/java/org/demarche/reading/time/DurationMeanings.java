package org.demarche.reading.time;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Meanings of lengths of time, of what comes again, and of times of the day. */
final class DurationMeanings {
  /** What a half of a unit is, where TIMEX3 has a whole number for it. */
  private static final Map<String, String> HALVES =
      Map.of("Y", "6M", "D", "T12H", "TH", "T30M", "TM", "T30S");

  /** The parts of a day on a clock of 24 hours begin at noon. */
  private static final int NOON = 12;

  private DurationMeanings() {}

  /** {@code count} (X where vague) times {@code unit} or {@code clockunit}. */
  static Optional<TimeValue> duration(Parts parts, Setting setting) {
    return Optional.of(TimeValue.of(length(parts)));
  }

  /** A duration that ends or begins with the report's day: {@code sign}. */
  static Optional<TimeValue> anchored(Parts parts, Setting setting) {
    String length = length(parts);
    Optional<LocalDate> today = setting.today();
    if (today.isEmpty() || parts.has("clockunit") || parts.number("count").isEmpty()) {
      return Optional.of(TimeValue.of(length));
    }
    int count = Math.min(1000, parts.needNumber("count"));
    LocalDate other = far(today.get(), parts.need("unit"), count * parts.needNumber("sign"));
    boolean back = other.isBefore(today.get());
    return Optional.of(
        new TimeValue(length, null, back ? other : today.get(), back ? today.get() : other));
  }

  private static LocalDate far(LocalDate today, String unit, int count) {
    return switch (unit) {
      case "D" -> today.plusDays(count);
      case "W" -> today.plusWeeks(count);
      case "M" -> today.plusMonths(count);
      case "Q" -> today.plusMonths(3L * count);
      case "DE" -> today.plusYears(10L * count);
      default -> today.plusYears(count);
    };
  }

  private static String length(Parts parts) {
    String unit = parts.get("unit").or(() -> parts.get("clockunit").map(u -> "T" + u)).orElse("X");
    String count = parts.need("count") + (parts.has("half") ? ".5" : "");
    if (unit.equals("DE") || unit.equals("CE")) {
      return parts.number("count").isPresent() ? tens(count, unit) : "P" + count + unit;
    }
    String half = HALVES.get(unit);
    if (count.endsWith(".5") && half != null) {
      String whole = count.substring(0, count.length() - 2);
      String front = whole.equals("0") ? "" : amount(whole, unit);
      return "P" + (front.contains("T") ? front + half.substring(1) : front + half);
    }
    return "P" + amount(count, unit);
  }

  private static String amount(String count, String unit) {
    return unit.startsWith("T") ? "T" + count + unit.substring(1) : count + unit;
  }

  private static String tens(String count, String unit) {
    return "P" + count + (unit.equals("DE") ? "0Y" : "00Y");
  }

  /** Every {@code count}th {@code unit}. */
  static Optional<TimeValue> repeated(Parts parts, Setting setting) {
    return duration(parts.has("count") ? parts : parts.with("count", "1"), setting);
  }

  /** The same with nothing of the date but what comes again: weekday, month, season, quarter. */
  static Optional<TimeValue> unanchored(Meaning meaning, Parts parts, Setting setting) {
    return meaning.of(parts, new Setting(null, setting.tense(), null, null, null));
  }

  /** A time of the day {@code value}: part of the day or hour and minute. */
  static Optional<TimeValue> at(TimeValue value, Parts parts) {
    if (parts.has("part")) {
      return Optional.of(value.as(value.timex() + "T" + parts.need("part")));
    }
    int hour = parts.needNumber("hour");
    int minute = parts.number("minute").orElse(0);
    String half = parts.get("ampm").orElse("");
    if (!half.isEmpty()) {
      if (hour < 1 || hour > NOON) {
        return Optional.empty();
      }
      hour = hour % NOON + (half.equals("PM") ? NOON : 0);
    }
    String clock = CalendarPeriod.two(hour) + ":" + CalendarPeriod.two(minute);
    return Optional.of(value.as(value.timex() + "T" + clock));
  }
}
