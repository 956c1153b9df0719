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
  /** A number in place of the name, quicker to look for; two names hardly ever share one. */
  public long number() {
    return Hash.number(name);
  }
}
