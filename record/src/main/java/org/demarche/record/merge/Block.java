package org.demarche.record.merge;

import java.time.LocalDate;
import org.demarche.record.Hash;

/**
 * Where a finding is looked for when others are compared with it: only findings of one block can
 * tell the same thing, and of these only those within {@link Merger#REACH} days.
 *
 * @param name kind, type and sides
 * @param day its day; that of the report where it has none; the first day of a longer time
 */
public record Block(String name, LocalDate day) {
  /** Spreads the days of a block; cells.sql has the same. */
  private static final long SPREAD = 1_099_511_627_689L;

  /** A number in place of the name, quicker to look for; two names hardly ever share one. */
  public long number() {
    return Hash.number(name);
  }

  /** A number in place of both, alike quick; two blocks hardly ever share one. */
  public long cell() {
    return cell(number(), day);
  }

  /**
   * The cell of a day in a block.
   *
   * @param number of the block
   */
  public static long cell(long number, LocalDate day) {
    return number ^ (day.toEpochDay() * SPREAD);
  }
}
