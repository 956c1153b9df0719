package org.demarche.desk.view;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.demarche.record.query.Cited;
import org.jspecify.annotations.Nullable;

/** Days as people read them. */
public final class Days {
  private static final DateTimeFormatter LONG =
      DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.ENGLISH);

  private static final DateTimeFormatter SHORT =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

  private Days() {}

  /** "Thursday, 21 December 2023". */
  public static String full(LocalDate day) {
    return LONG.format(day);
  }

  /** "21 Dec 2023". */
  public static String brief(@Nullable LocalDate day) {
    return day == null ? "" : SHORT.format(day);
  }

  /** The time of an item: what is told, else about when it was reported. */
  public static String of(Cited cited) {
    String date = cited.item().content().date();
    boolean told = date != null && cited.item().content().first() != null;
    return told ? Objects.toString(date) : "~" + cited.day();
  }
}
