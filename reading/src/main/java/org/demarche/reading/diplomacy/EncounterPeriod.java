package org.demarche.reading.diplomacy;

import java.time.LocalDate;
import org.demarche.reading.time.TimexDays;
import org.jspecify.annotations.Nullable;

/**
 * From when to when an encounter is.
 *
 * @param start TIMEX3 value; null where unknown
 * @param end TIMEX3 value; null where unknown, or the same as the start
 */
record EncounterPeriod(@Nullable String start, @Nullable String end) {

  /**
   * The period that its expressions of time tell.
   *
   * @param told the value that dates it
   * @param last the value that "to" brings; null where there is none
   * @param duration TIMEX3 value; null where not told
   * @param ends whether what is dated is its end: "concluded a three-day visit on Friday"
   */
  static EncounterPeriod of(
      @Nullable String told, @Nullable String last, @Nullable String duration, boolean ends) {
    if (told == null) {
      return new EncounterPeriod(null, null);
    }
    if (ends) {
      return new EncounterPeriod(before(told, duration), told);
    }
    return new EncounterPeriod(told, told.equals(last) ? null : last);
  }

  /** The first of so many days whose last is this; null where that cannot be told. */
  private static @Nullable String before(String last, @Nullable String duration) {
    if (duration == null || !duration.matches("P\\d{1,3}D")) {
      return null;
    }
    int days = Integer.parseInt(duration.substring(1, duration.length() - 1));
    return TimexDays.of(last)
        .filter(d -> d.first().equals(d.last()))
        .map(d -> first(d.first(), days))
        .orElse(null);
  }

  private static String first(LocalDate last, int days) {
    return last.minusDays(Math.max(0, days - 1)).toString();
  }
}
