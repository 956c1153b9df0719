package org.demarche.record.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;
import org.demarche.record.Hash;

/**
 * Conditions on numbers. Rows of {@code report}, {@code item} and {@code stretch} are looked up by
 * their numbers, those of {@code finding} by their cells: there an index is used, but only where
 * the condition is the only one, and a list written out.
 */
final class Among {
  /** A longer list is joined: so many wide rows are sooner read in a row than looked up. */
  static final int MOST = 500;

  private Among() {}

  /** " IN (…)", the numbers of keys. */
  static String keys(Collection<String> keys) {
    return list(keys.stream().map(Hash::keyNumber).distinct().toList());
  }

  /** " IN (…)"; of no numbers nothing is one. */
  static String list(Collection<Long> numbers) {
    String all = numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    if (numbers.isEmpty()) {
      return " IS NULL";
    }
    return numbers.size() <= MOST ? " IN (" + all + ")" : " IN (SELECT unnest([" + all + "]))";
  }

  /** " BETWEEN … AND …", two days. */
  static String days(LocalDate from, LocalDate to) {
    return " BETWEEN " + day(from) + " AND " + day(to);
  }

  /** As days since 1970: as a text no day before the year 1 can be written. */
  static String day(LocalDate day) {
    return "DATE '1970-01-01' + (" + day.toEpochDay() + ")";
  }
}
