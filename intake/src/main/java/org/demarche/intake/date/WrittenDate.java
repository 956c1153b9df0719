package org.demarche.intake.date;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date written in words, with its year: "June 19, 2023", "Nov. 4, 2023", "25 July 2023",
 * "2023-06-19".
 *
 * @param date the day
 * @param begin UTF-16 offset where it begins in the text
 * @param end UTF-16 offset after it
 */
record WrittenDate(LocalDate date, int begin, int end) {
  private static final Pattern FORM =
      Pattern.compile(
          "\\b(?:(?<month>\\p{L}{3,9})\\.?\\s{1,3}(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,3}(?<year>\\d{4})"
              + "|(?<day2>\\d{1,2})(?:st|nd|rd|th)?[\\s-](?:of\\s)?(?<month2>\\p{L}{3,9})\\.?,?[\\s-](?<year2>\\d{4})"
              + "|(?<year3>\\d{4})-(?<month3>\\d{2})-(?<day3>\\d{2}))(?!\\d)",
          Pattern.UNICODE_CHARACTER_CLASS);

  /** The first date of the text, if it holds one. */
  static Optional<WrittenDate> first(String text) {
    Matcher matcher = FORM.matcher(text);
    while (matcher.find()) {
      Optional<LocalDate> date = date(matcher);
      if (date.isPresent()) {
        return Optional.of(new WrittenDate(date.get(), matcher.start(), matcher.end()));
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> date(Matcher matcher) {
    if (matcher.group("year3") != null) {
      return Dates.of(matcher.group("year3"), matcher.group("month3"), matcher.group("day3"));
    }
    boolean monthFirst = matcher.group("year") != null;
    OptionalInt month = month(matcher.group(monthFirst ? "month" : "month2"));
    return month.isEmpty()
        ? Optional.empty()
        : Dates.of(
            matcher.group(monthFirst ? "year" : "year2"),
            Integer.toString(month.getAsInt()),
            matcher.group(monthFirst ? "day" : "day2"));
  }

  /** The month of which the word is the name, or an abbreviation of three letters and more. */
  private static OptionalInt month(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    for (Month month : Month.values()) {
      String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      if (name.toLowerCase(Locale.ROOT).startsWith(lower)) {
        return OptionalInt.of(month.getValue());
      }
    }
    return OptionalInt.empty();
  }
}
