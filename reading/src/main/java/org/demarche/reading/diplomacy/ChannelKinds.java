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
  private final Set<String> bare;
  private final Set<String> means;
  private final Set<String> others;
  private final Set<String> sure;

  private record Entry(Channel.Kind kind, List<String> words) {}

  /**
   * @throws org.demarche.reading.table.TableException when a row has no known kind
   */
  ChannelKinds(Knowledge knowledge) {
    bare = Vocabulary.words(knowledge, "ch-bare");
    means = Vocabulary.words(knowledge, "ch-means");
    others = Vocabulary.words(knowledge, "ch-other");
    sure = Vocabulary.words(knowledge, "ch-sure");
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

  /**
   * Whether a phrase is a line between actors. Words that name all sorts of lines and links do so
   * only with those whom it joins or a word for how they speak.
   *
   * @param joins whether the phrase names whom it joins
   */
  boolean isLine(Token head, List<Token> phrase, boolean joins) {
    if (!isIn(heads, head) || hasAny(phrase, others)) {
      return false;
    }
    return !isIn(bare, head) || joins || hasAny(phrase, means) || of(phrase) != Channel.Kind.OTHER;
  }

  /** Whether a word names a line that can only be one between states or armies. */
  boolean isSure(Token head) {
    return isIn(sure, head);
  }

  private static boolean isIn(Set<String> words, Token token) {
    return words.contains(token.lemma().toLowerCase(Locale.ROOT))
        || words.contains(token.form().toLowerCase(Locale.ROOT));
  }

  private static boolean hasAny(List<Token> phrase, Set<String> words) {
    String lemmas = joined(phrase.stream().map(Token::lemma).toList());
    return words.stream().anyMatch(w -> has(lemmas, w));
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
