package org.demarche.record.query;

import java.time.LocalDate;

/**
 * Where a row stands in a list that goes from the latest to the earliest: what comes after it comes
 * after it whatever is added meanwhile.
 *
 * @param day its day; rows without one have the first of all days
 * @param key its key, which tells rows of one day apart
 */
public record Bookmark(LocalDate day, String key) {
  /** The day of what has none. */
  public static final LocalDate NO_DAY = LocalDate.of(1, 1, 1);
}
