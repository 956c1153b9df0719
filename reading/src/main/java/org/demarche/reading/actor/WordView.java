package org.demarche.reading.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.reading.language.Sentence;
import org.demarche.reading.language.Token;

/**
 * A sentence as the indices of the tables see it.
 *
 * @param exact the words of each token as written
 * @param lower the same in lower case
 * @param upper the same in capitals where they are written as names: "Nato" as "NATO"
 * @param title the same, with words all in capitals written as names: "BEIJING" as "Beijing"
 */
record WordView(
    Sentence sentence,
    List<List<String>> exact,
    List<List<String>> lower,
    List<List<String>> title,
    List<List<String>> upper) {

  /** Shorter words in capitals are read as abbreviations only. */
  private static final int SHORTEST_CAPITALS = 4;

  static WordView of(Sentence sentence) {
    List<List<String>> exact = new ArrayList<>(sentence.size());
    List<List<String>> lower = new ArrayList<>(sentence.size());
    List<List<String>> title = new ArrayList<>(sentence.size());
    List<List<String>> upper = new ArrayList<>(sentence.size());
    for (Token token : sentence.tokens()) {
      List<String> words = Words.of(token.form());
      exact.add(words);
      lower.add(words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList());
      boolean name = token.upos().equals("PROPN");
      upper.add(words.stream().map(w -> name ? w.toUpperCase(Locale.ROOT) : w).toList());
      title.add(words.stream().map(WordView::asName).toList());
    }
    return new WordView(sentence, exact, lower, title, upper);
  }

  private static String asName(String word) {
    boolean capitals =
        word.length() >= SHORTEST_CAPITALS && word.chars().allMatch(Character::isUpperCase);
    return capitals ? word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT) : word;
  }
}
