package org.demarche.intake.page;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.intake.date.Dates;
import org.jspecify.annotations.Nullable;

/**
 * A day that a page names.
 *
 * @param day the day, in the zone in which it is written
 * @param what whether it is the day of publication or of the last change
 * @param source where it stands: "linked data", "meta article:published_time"
 * @param utc the time of day where it is written in UTC or in no zone: for the publisher, it may
 *     then be the day before or after; null for a day alone or a time in a zone
 */
public record DayFound(LocalDate day, What what, String source, @Nullable LocalTime utc) {
  private static final Pattern TIME =
      Pattern.compile(
          ".*\\d[T ](\\d{2}):(\\d{2})(?::[\\d.]+)?\\s*(?:Z|UTC|GMT|[+-]00:?00)?\\s*",
          Pattern.DOTALL);

  /** Nowhere is earlier than UTC by more, hours. */
  private static final int WEST = 12;

  /** Nowhere is later than UTC by more, hours. */
  private static final int EAST = 14;

  /** What a day is said to be. */
  public enum What {
    /** The day of publication. */
    PUBLISHED,
    /** The day of the last change. */
    MODIFIED
  }

  /** What a value of metadata says; empty where it says no day. */
  static Optional<DayFound> of(String value, What what, String source) {
    return Dates.ofValue(value).map(day -> new DayFound(day, what, source, utc(value)));
  }

  /** A day of publication without a time. */
  static DayFound published(LocalDate day, String source) {
    return new DayFound(day, What.PUBLISHED, source, null);
  }

  private static @Nullable LocalTime utc(String value) {
    Matcher time = TIME.matcher(value);
    if (!time.matches()) {
      return null;
    }
    int hour = Integer.parseInt(time.group(1));
    int minute = Integer.parseInt(time.group(2));
    return hour < 24 && minute < 60 ? LocalTime.of(hour, minute) : null;
  }

  boolean isPublished() {
    return what == What.PUBLISHED;
  }

  /** Whether {@code local} can be the same moment on a publisher's calendar, and is another day. */
  boolean canBe(LocalDate local) {
    if (utc == null) {
      return false;
    }
    return local.equals(day.minusDays(1))
        ? utc.getHour() < WEST
        : local.equals(day.plusDays(1)) && utc.getHour() >= 24 - EAST;
  }
}
