package org.demarche.record.store;

import org.demarche.record.Hash;

/** The numbers of the keys that begin with something. */
final class KeyRange {
  private KeyRange() {}

  /** The condition that a column has one of them; none where no key can begin so. */
  static String of(String beginning) {
    if (!beginning.matches("[0-9a-f]*")) {
      return " IS NULL";
    }
    String digits = beginning.substring(0, Math.min(Hash.DIGITS, beginning.length()));
    int left = Hash.DIGITS - digits.length();
    return " BETWEEN "
        + number(digits + "0".repeat(left))
        + " AND "
        + number(digits + "f".repeat(left));
  }

  private static long number(String digits) {
    return Long.parseLong(digits, 16);
  }
}
