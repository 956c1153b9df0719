package org.demarche.intake.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the dates of metadata: ISO 8601 first of all, with the forms that feeds and pages use
 * beside it. The local date is taken as it is written; a time and an offset change nothing.
 */
public final class Dates {
  /** Years that a report can bear; others are numbers of another kind. */
  private static final int FIRST_YEAR = 1500;

  private static final int LAST_YEAR = 2999;
  private static final Pattern ISO =
      Pattern.compile("\\s*(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d).*", Pattern.DOTALL);
  private static final Pattern COMPACT =
      Pattern.compile("\\s*(\\d{4})(\\d{2})(\\d{2})(?:[T ].*)?\\s*", Pattern.DOTALL);

  /** Longer values are no dates. */
  private static final int MAX_CHARS = 80;

  private Dates() {}

  /**
   * The day that a value of metadata names: "2023-06-19", "2023-06-19T10:30:00+08:00", "20230619",
   * "Mon, 19 Jun 2023 10:30:00 GMT", "June 19, 2023 at 10:30 am". Empty where there is none, where
   * it lacks its year, or where it has two readings.
   */
  public static Optional<LocalDate> ofValue(String value) {
    if (value.length() > MAX_CHARS) {
      return Optional.empty();
    }
    Matcher iso = ISO.matcher(value);
    if (iso.matches()) {
      return of(iso.group(1), iso.group(3), iso.group(4));
    }
    Matcher compact = COMPACT.matcher(value);
    if (compact.matches()) {
      return of(compact.group(1), compact.group(2), compact.group(3));
    }
    return WrittenDate.first(value).map(WrittenDate::date);
  }

  /** The day of a year, month and day in digits, if there is one. */
  static Optional<LocalDate> of(String year, String month, String day) {
    int number = Integer.parseInt(year);
    if (number < FIRST_YEAR || number > LAST_YEAR) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(number, Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty(); // 30 February and the like
    }
  }
}
