package org.demarche.reading.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;

/** Holidays by name with their days, from holidays.tsv and movable.tsv. */
final class Holidays implements Meaning {

  /** One holiday: the first days of it in a year, and how long it is. */
  private record Holiday(IntFunction<List<LocalDate>> ofYear, int days) {}

  private final Map<String, Holiday> byName = new HashMap<>();
  private final List<Pattern> patterns = new ArrayList<>();

  private Holidays() {}

  /** The holidays of the tables. */
  static Holidays load() {
    Map<String, List<LocalDate>> movable = new HashMap<>();
    for (Tables.Row row : Tables.read("movable.tsv", 2)) {
      List<LocalDate> days = new ArrayList<>();
      for (String day : row.field(1).split(" ")) {
        days.add(LocalDate.parse(day));
      }
      movable.put(row.field(0), List.copyOf(days));
    }
    Holidays holidays = new Holidays();
    for (Tables.Row row : Tables.read("holidays.tsv", 4)) {
      String name = row.field(0);
      List<LocalDate> listed = movable.getOrDefault(name, List.of());
      IntFunction<List<LocalDate>> ofYear = days(row, listed);
      holidays.byName.put(name, new Holiday(ofYear, Integer.parseInt(row.field(2))));
      for (String words : row.field(3).split(",")) {
        holidays.patterns.add(pattern(name, words.strip()));
      }
    }
    return holidays;
  }

  private static IntFunction<List<LocalDate>> days(Tables.Row row, List<LocalDate> listed) {
    String[] how = row.field(1).split(" ");
    return switch (how[0]) {
      case "fixed" -> year -> List.of(LocalDate.of(year, number(how, 1), number(how, 2)));
      case "nth" -> year -> List.of(nth(year, number(how, 1), number(how, 2), number(how, 3)));
      case "easter" -> year -> List.of(easter(year).plusDays(number(how, 1)));
      case "orthodox" -> year -> List.of(orthodoxEaster(year).plusDays(number(how, 1)));
      case "movable" -> year -> listed.stream().filter(day -> day.getYear() == year).toList();
      default -> throw row.wrong("no way to find a day: " + how[0]);
    };
  }

  private static int number(String[] fields, int index) {
    return Integer.parseInt(fields[index]);
  }

  private static Pattern pattern(String name, String words) {
    List<Pattern> items = new ArrayList<>();
    for (Word word : Lexer.words(words, 0, words.length(), java.util.Set.of("st."))) {
      items.add(new Pattern.Literal(word.key(), false, word.capital()));
    }
    items.add(new Pattern.Assign("holiday", name));
    return new Pattern.Sequence(List.copyOf(items));
  }

  /** Any name of a holiday; sets the part {@code holiday}. */
  Pattern pattern() {
    return new Pattern.Choice(List.copyOf(patterns));
  }

  /**
   * The holiday {@code holiday}: of the year given, or by {@code ref}, or as the tense suggests.
   */
  @Override
  public Optional<TimeValue> of(Parts parts, Setting setting) {
    Holiday holiday = byName.get(parts.need("holiday"));
    if (holiday == null) {
      throw new IllegalArgumentException("no holiday " + parts);
    }
    Optional<Integer> year = CalendarMeanings.year(parts, setting);
    if (year.isPresent()) {
      return holiday.ofYear().apply(year.get()).stream().findFirst().map(d -> value(holiday, d));
    }
    if (setting.today().isEmpty()) {
      return Optional.of(TimeValue.of(CalendarUnit.DAY.unknown()));
    }
    return nearest(holiday, setting.today().get(), ahead(parts, setting))
        .map(day -> value(holiday, day));
  }

  private static boolean ahead(Parts parts, Setting setting) {
    OptionalInt ref = parts.number("ref");
    return ref.isPresent() ? ref.getAsInt() > 0 : setting.tense() == Tense.FUTURE;
  }

  private static Optional<LocalDate> nearest(Holiday holiday, LocalDate today, boolean ahead) {
    List<LocalDate> days = new ArrayList<>();
    for (int year = today.getYear() - 1; year <= today.getYear() + 1; year++) {
      days.addAll(holiday.ofYear().apply(year));
    }
    if (ahead) {
      return days.stream().filter(d -> !end(holiday, d).isBefore(today)).findFirst();
    }
    return days.stream().filter(d -> !d.isAfter(today)).reduce((one, other) -> other);
  }

  private static LocalDate end(Holiday holiday, LocalDate first) {
    return first.plusDays(holiday.days() - 1L);
  }

  private static TimeValue value(Holiday holiday, LocalDate first) {
    if (holiday.days() == 1) {
      return TimeValue.of(CalendarPeriod.day(first));
    }
    LocalDate last = end(holiday, first);
    return new TimeValue(first + "/" + last, null, first, last);
  }

  private static LocalDate nth(int year, int month, int weekday, int n) {
    return LocalDate.of(year, month, 1)
        .with(TemporalAdjusters.dayOfWeekInMonth(n, DayOfWeek.of(weekday)));
  }

  /** Easter of the Gregorian calendar (Meeus, Jones and Butcher). */
  private static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int n = h + l - 7 * m + 114;
    return LocalDate.of(year, n / 31, n % 31 + 1);
  }

  /** Easter of the Julian calendar (Meeus), as a day of the Gregorian one. */
  private static LocalDate orthodoxEaster(int year) {
    int d = (19 * (year % 19) + 15) % 30;
    int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
    int n = d + e + 114;
    int behind = year / 100 - year / 400 - 2;
    return LocalDate.of(year, n / 31, n % 31 + 1).plusDays(behind);
  }
}
