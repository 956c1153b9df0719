package org.demarche.record.search;

import java.util.List;
import java.util.Set;
import org.demarche.record.query.Period;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for.
 *
 * @param words words, all of which must be there; "in quotes" side by side; {@code -word} must not
 *     be; {@code a|b} either; {@code begin*}
 * @param kinds labels of kinds, or {@link Entry#REPORT}; empty: all
 * @param sides all of which must have a part
 * @param issue what it must be about; null: anything
 * @param period with which its days must overlap; what has no day is then left out
 * @param most how many at most
 */
public record Search(
    String words,
    Set<String> kinds,
    List<String> sides,
    @Nullable String issue,
    Period period,
    int most) {
  /** Copies the collections. */
  public Search {
    kinds = Set.copyOf(kinds);
    sides = List.copyOf(sides);
  }
}
