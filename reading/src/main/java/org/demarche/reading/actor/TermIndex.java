package org.demarche.reading.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the longest term that begins at a token. Immutable once built.
 *
 * @param <V> what terms stand for
 */
final class TermIndex<V> {
  private final Map<String, List<V>> byTerm = new HashMap<>();
  private final Map<String, Integer> longest = new HashMap<>();

  /** Adds a term by its {@link Words#key}; for use while the tables are loaded. */
  void put(String key, V value) {
    if (key.isEmpty()) {
      throw new IllegalArgumentException("a term without a word: " + value);
    }
    List<V> values = byTerm.computeIfAbsent(key, k -> new ArrayList<>(1));
    if (!values.contains(value)) {
      values.add(value);
    }
    int space = key.indexOf(' ');
    String first = space < 0 ? key : key.substring(0, space);
    longest.merge(first, count(key), Math::max);
  }

  private static int count(String key) {
    int words = 1;
    for (int i = 0; i < key.length(); i++) {
      if (key.charAt(i) == ' ') {
        words++;
      }
    }
    return words;
  }

  /** What a key stands for, in the order of the tables. */
  List<V> get(String key) {
    return byTerm.getOrDefault(key, List.of());
  }

  /** Number of terms. */
  int size() {
    return byTerm.size();
  }

  /**
   * The longest term that begins with the token at {@code from} and ends with a token.
   *
   * @param words the words of each token of a sentence
   */
  Optional<Match<V>> longest(List<List<String>> words, int from) {
    if (words.get(from).isEmpty()) {
      return Optional.empty();
    }
    int most = longest.getOrDefault(words.get(from).get(0), 0);
    Match<V> best = null;
    StringBuilder key = new StringBuilder();
    int count = 0;
    for (int i = from; i < words.size() && count < most; i++) {
      for (String word : words.get(i)) {
        key.append(count == 0 ? "" : " ").append(word);
        count++;
      }
      List<V> values = words.get(i).isEmpty() ? null : byTerm.get(key.toString());
      if (values != null) {
        best = new Match<>(from, i + 1, values);
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * A term found.
   *
   * @param from its first token
   * @param to after its last token
   */
  record Match<V>(int from, int to, List<V> values) {
    int length() {
      return to - from;
    }
  }
}
