package org.demarche.reading.diplomacy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.reading.language.Token;
import org.demarche.reading.table.Knowledge;
import org.demarche.reading.table.Row;

/** What line a phrase speaks of, by the table of kinds ({@code kinds.tsv}). Immutable. */
final class ChannelKinds {
  private final List<Entry> entries = new ArrayList<>();

  private final Set<String> heads = new HashSet<>();

  private record Entry(Channel.Kind kind, List<String> words) {}

  /**
   * @throws org.demarche.reading.table.TableException when a row has no known kind
   */
  ChannelKinds(Knowledge knowledge) {
    for (Row row : knowledge.rows("diplomacy", "kinds")) {
      entries.add(new Entry(kind(row), row.list("words")));
      row.list("words").forEach(phrase -> heads.addAll(List.of(phrase.split(" "))));
    }
  }

  private static Channel.Kind kind(Row row) {
    return Arrays.stream(Channel.Kind.values())
        .filter(k -> k.label().equals(row.get("kind")))
        .findFirst()
        .orElseThrow(() -> row.error("unknown kind '" + row.get("kind") + "'"));
  }

  /** The kind of a phrase: that of the first row with a word of it; other where none has. */
  Channel.Kind of(List<Token> phrase) {
    String lemmas = joined(phrase.stream().map(Token::lemma).toList());
    String forms = joined(phrase.stream().map(Token::form).toList());
    return entries.stream()
        .filter(e -> e.words().stream().anyMatch(w -> has(lemmas, w) || has(forms, w)))
        .map(Entry::kind)
        .findFirst()
        .orElse(Channel.Kind.OTHER);
  }

  /** Whether a word is the head of a phrase that can be a line. */
  boolean isHead(Token head) {
    String lemma = head.lemma().toLowerCase(Locale.ROOT);
    String form = head.form().toLowerCase(Locale.ROOT);
    return heads.contains(lemma) || heads.contains(form);
  }

  private static String joined(List<String> words) {
    return words.stream()
        .map(w -> w.toLowerCase(Locale.ROOT).replace('-', ' '))
        .filter(w -> !w.isBlank())
        .collect(Collectors.joining(" ", " ", " "));
  }

  private static boolean has(String phrase, String word) {
    return phrase.contains(' ' + word + ' ');
  }
}
