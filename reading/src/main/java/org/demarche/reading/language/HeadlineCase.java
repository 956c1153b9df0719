package org.demarche.reading.language;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Gives the words of a headline the letter case of running text, since taggers and parsers know
 * that alone.
 *
 * <p>A word keeps its capital where the body has it in mid-sentence with one; all others are names
 * of nothing and are read in lower case.
 */
final class HeadlineCase {
  private final Set<String> names;

  private HeadlineCase(Set<String> names) {
    this.names = names;
  }

  /** Learns from the body's sentences which words are names. */
  static HeadlineCase from(List<Sentence> body) {
    Set<String> names = new HashSet<>();
    for (Sentence sentence : body) {
      for (Token token : sentence.tokens()) {
        boolean capital = Character.isUpperCase(token.form().codePointAt(0));
        if (capital && (token.index() > 0 || token.name() != NameKind.NONE)) {
          names.add(token.form());
        }
      }
    }
    return new HeadlineCase(names);
  }

  /** Whether most words of a headline begin with a capital: it is set in title case. */
  static boolean isTitleCase(List<String> words) {
    int capital = 0;
    int all = 0;
    for (String word : words) {
      if (Character.isLetter(word.codePointAt(0)) && word.length() > 3) {
        all++;
        capital += Character.isUpperCase(word.codePointAt(0)) ? 1 : 0;
      }
    }
    return all >= 3 && capital * 4 >= all * 3;
  }

  /** The word as running text has it. */
  String inText(String word) {
    boolean initials = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    return initials || names.contains(word) ? word : word.toLowerCase(Locale.ROOT);
  }
}
