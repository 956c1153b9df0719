package org.demarche.reading.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.demarche.reading.language.Sentence;
import org.demarche.reading.language.Token;
import org.demarche.reading.table.Row;

/** Classes of words ({@code classes*.tsv}) and whether a phrase belongs to one. Immutable. */
final class Words {
  private final Map<String, Set<String>> single = new HashMap<>();
  private final Map<String, Set<String>> phrases = new HashMap<>();

  Words(List<Row> rows) {
    for (Row row : rows) {
      for (String word : row.list("words")) {
        add(row.get("class"), word.toLowerCase(Locale.ROOT));
      }
    }
  }

  private void add(String name, String word) {
    String key = name.startsWith("@") ? name.substring(1) : name;
    Map<String, Set<String>> to = word.indexOf(' ') < 0 ? single : phrases;
    to.computeIfAbsent(key, k -> new HashSet<>()).add(word);
    if (word.indexOf('-') > 0) {
      // parsers divide words at their hyphens
      phrases.computeIfAbsent(key, k -> new HashSet<>()).add(word.replace("-", " - "));
    }
  }

  /** Whether there is such a class. */
  boolean has(String name) {
    return single.containsKey(name) || phrases.containsKey(name);
  }

  /** Whether the head of a phrase, or a run of words in the phrase, belongs to the class. */
  boolean fits(String name, Sentence sentence, Token head) {
    Set<String> words = single.getOrDefault(name, Set.of());
    if (words.contains(key(head))) {
      return true;
    }
    Set<String> runs = phrases.getOrDefault(name, Set.of());
    if (runs.isEmpty()) {
      return false;
    }
    String phrase = phrase(sentence, head);
    return runs.stream().anyMatch(run -> phrase.contains(' ' + run + ' '));
  }

  private static String phrase(Sentence sentence, Token head) {
    StringBuilder text = new StringBuilder(" ");
    for (Token token : sentence.subtree(head)) {
      text.append(key(token)).append(' ');
    }
    return text.toString();
  }

  /** The word with what is joined to it by hyphens: "cease-fire" for the token "fire". */
  static String joined(Sentence sentence, Token token) {
    int at = token.index();
    if (at < 2 || !sentence.token(at - 1).form().equals("-")) {
      return key(token);
    }
    Token before = sentence.token(at - 2);
    boolean adjacent = before.span().end() + 1 == token.span().begin();
    return adjacent ? key(before) + '-' + key(token) : key(token);
  }

  /** The form in which tables have a word: its lemma in lower case. */
  static String key(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
