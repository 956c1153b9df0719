package org.demarche.record.query;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of days.
 *
 * @param from its first day; null: open
 * @param to its last day; null: open
 */
public record Period(@Nullable LocalDate from, @Nullable LocalDate to) {
  /** All time. */
  public static final Period ALWAYS = new Period(null, null);

  /**
   * @throws IllegalArgumentException when it ends before it begins
   */
  public Period {
    if (from != null && to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("ends before it begins: " + from + " to " + to);
    }
  }

  /** Its first day, or one before all others. */
  public LocalDate first() {
    return from == null ? LocalDate.of(1, 1, 1) : from;
  }

  /** Its last day, or one after all others. */
  public LocalDate last() {
    return to == null ? LocalDate.of(9999, 12, 31) : to;
  }
}
