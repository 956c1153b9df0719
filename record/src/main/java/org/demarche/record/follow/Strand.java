package org.demarche.record.follow;

import java.time.LocalDate;
import java.util.Set;
import org.demarche.record.Hash;

/**
 * A place where an item can have to do with the course of another: two do only where they have a
 * strand of one number whose days overlap, and one of them asks what the other tells.
 *
 * @param number names what is asked about, as "requests of Peru"; two names hardly ever share one
 * @param first the first day that counts
 * @param last the last
 * @param asks whether the course that the item begins hangs on others
 * @param tells whether courses of others hang on the item
 */
public record Strand(long number, LocalDate first, LocalDate last, boolean asks, boolean tells) {
  /** A day after all others: the strand has no end. */
  public static final LocalDate END = LocalDate.of(9999, 12, 31);

  /** A day before all others: the strand is one for all time, and so are all of its number. */
  private static final LocalDate BEGIN = LocalDate.of(1, 1, 1);

  static Strand asking(String what, Set<String> sides, LocalDate first, LocalDate last) {
    return new Strand(number(what, sides), first, last, true, false);
  }

  static Strand telling(String what, Set<String> sides, LocalDate first, LocalDate last) {
    return new Strand(number(what, sides), first, last, false, true);
  }

  /** One for all time. */
  static Strand always(String what, Set<String> sides, boolean asks) {
    return new Strand(number(what, sides), BEGIN, END, asks, true);
  }

  /** Whether it has an end. */
  public boolean ends() {
    return last.isBefore(END);
  }

  /** The same item also asks, until a day. */
  Strand askingUntil(LocalDate day) {
    return new Strand(number, first, day.isAfter(last) ? day : last, true, tells);
  }

  private static long number(String what, Set<String> sides) {
    return Hash.number(what, String.join(" ", sides));
  }
}
