package org.demarche.record.query;

import java.util.List;
import java.util.Set;
import org.demarche.record.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Which items a program wants, a stretch at a time.
 *
 * @param kinds of these kinds; empty: of all
 * @param types of one of these types; empty: of any
 * @param states in one of these states; empty: in any
 * @param sides in which all of these sides have a part
 * @param actors in which one of these actors has a part, by key; empty: whoever
 * @param issue about this issue; null: about anything
 * @param period of which at least one possible day lies in this
 * @param verdict what people said of them
 * @param text words that stand so in the evidence, large or small; empty: any
 * @param after only what comes after this place; null: from the beginning
 * @param most how many at most
 */
public record ItemFilter(
    Set<Kind> kinds,
    List<String> types,
    List<String> states,
    List<String> sides,
    List<String> actors,
    @Nullable String issue,
    Period period,
    Verdict verdict,
    String text,
    @Nullable Bookmark after,
    int most) {
  /** Copies the collections. */
  public ItemFilter {
    kinds = Set.copyOf(kinds);
    types = List.copyOf(types);
    states = List.copyOf(states);
    sides = List.copyOf(sides);
    actors = List.copyOf(actors);
  }
}
