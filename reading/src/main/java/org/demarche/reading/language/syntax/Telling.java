package org.demarche.reading.language.syntax;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a network takes a word to tell: an act, and which words of the sentence name its sides.
 *
 * @param types how likely each type of act is, from 0 to 1, by its name in PLOVER; those that are
 *     hardly likely are left out
 * @param actor index of the word that names who acts; {@link #NOBODY} where none does
 * @param recipient index of the word that names who is acted on, likewise
 */
public record Telling(SortedMap<String, Double> types, int actor, int recipient) {
  /** The index of a side that no word names. */
  public static final int NOBODY = -1;

  /** Copies the types. */
  public Telling {
    types = Collections.unmodifiableSortedMap(new TreeMap<>(types));
  }

  /** How likely it is that the word tells an act of this type. */
  public double share(String type) {
    return types.getOrDefault(type, 0.0);
  }

  /** The likeliest type; of two as likely the first by name. */
  public String likeliest() {
    return types.entrySet().stream()
        .reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
        .map(Map.Entry::getKey)
        .orElseThrow();
  }

  /** The same in a sentence that begins so many words earlier. */
  Telling after(int words) {
    return new Telling(
        types,
        actor == NOBODY ? NOBODY : actor + words,
        recipient == NOBODY ? NOBODY : recipient + words);
  }
}
