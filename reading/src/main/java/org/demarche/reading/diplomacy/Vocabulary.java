package org.demarche.reading.diplomacy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.reading.language.Token;
import org.demarche.reading.table.Knowledge;
import org.demarche.reading.table.Row;

/**
 * Families of word classes of one table: the classes "level-leaders", "level-ministers" and so on
 * are the family "level-", whose longest phrase in a text tells what it speaks of. Immutable.
 */
final class Vocabulary {
  private final Map<String, Map<String, String>> families = new HashMap<>();
  private final Map<String, Integer> longest = new HashMap<>();

  private Vocabulary(List<Row> rows) {
    for (Row row : rows) {
      String name = row.get("class");
      int dash = name.indexOf('-');
      if (dash > 0) {
        for (String word : row.list("words")) {
          add(name.substring(0, dash + 1), word.toLowerCase(Locale.ROOT), name.substring(dash + 1));
        }
      }
    }
  }

  /**
   * Reads a table of classes of this stage.
   *
   * @param stem "classes-encounters"
   * @throws org.demarche.reading.table.TableException when the table is broken
   */
  static Vocabulary load(Knowledge knowledge, String stem) {
    return new Vocabulary(knowledge.rows("diplomacy", stem));
  }

  /** The words of a class of this stage: lemmas in lower case. */
  static Set<String> words(Knowledge knowledge, String name) {
    Set<String> words = new HashSet<>();
    for (Row row : knowledge.rows("diplomacy", "classes")) {
      if (row.get("class").equals(name)) {
        words.addAll(row.list("words"));
      }
    }
    return Set.copyOf(words);
  }

  private void add(String family, String phrase, String member) {
    families.computeIfAbsent(family, k -> new HashMap<>()).putIfAbsent(phrase, member);
    longest.merge(family, phrase.split(" ").length, Math::max);
  }

  /** The member of a family that the longest phrase among some words belongs to. */
  Optional<String> of(String family, List<String> words) {
    Map<String, String> phrases = families.getOrDefault(family, Map.of());
    for (int length = longest.getOrDefault(family, 0); length > 0; length--) {
      for (int i = 0; i + length <= words.size(); i++) {
        String member = phrases.get(String.join(" ", words.subList(i, i + length)));
        if (member != null) {
          return Optional.of(member);
        }
      }
    }
    return Optional.empty();
  }

  /** The member that the lemmas of some tokens tell. */
  Optional<String> ofTokens(String family, List<Token> tokens) {
    return of(family, tokens.stream().map(Vocabulary::lemma).toList());
  }

  /** The member that a text tells. */
  Optional<String> ofText(String family, String text) {
    return of(family, List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")));
  }

  /** Whether a word belongs to a member of a family. */
  boolean is(String family, String member, Token token) {
    return member.equals(families.getOrDefault(family, Map.of()).get(lemma(token)));
  }

  /** A word as tables have it. */
  static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
