package org.demarche.reading.speech;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.reading.language.Sentence;
import org.demarche.reading.language.Token;
import org.demarche.reading.table.Knowledge;
import org.demarche.reading.table.Row;
import org.demarche.reading.table.TableException;

/** The tables of speech. Immutable. */
final class Cues {
  private final Map<String, Cue> byWord = new HashMap<>();
  private final List<Cue> all = new ArrayList<>();
  private final List<Row> sources;
  private final Map<String, Set<String>> lists = new HashMap<>();

  private Cues(Knowledge knowledge) {
    for (Row row : knowledge.rows("speech", "cues")) {
      for (Cue cue : Cue.of(row)) {
        if (byWord.putIfAbsent(cue.pos() + " " + cue.lemma(), cue) != null) {
          throw new TableException(cue.place(), "a second cue '" + cue.lemma() + "'");
        }
        all.add(cue);
      }
    }
    sources = knowledge.rows("speech", "sources");
    for (Row row : knowledge.rows("speech", "words")) {
      lists.computeIfAbsent(row.get("list"), k -> new HashSet<>()).addAll(row.list("words"));
    }
  }

  /**
   * Reads and checks the tables.
   *
   * @throws TableException when one is broken; the message names the line
   */
  static Cues load(Knowledge knowledge) {
    return new Cues(knowledge);
  }

  /** All cues in the order of their tables. */
  List<Cue> all() {
    return List.copyOf(all);
  }

  /** Phrases that name a source: "according to". */
  List<Row> sources() {
    return sources;
  }

  /** Whether a small list of words (words.tsv) has this lower-case word. */
  boolean isIn(String list, String word) {
    return lists.getOrDefault(list, Set.of()).contains(word);
  }

  /** The cue that a token is, where it is one. */
  Optional<Cue> of(Sentence sentence, Token token) {
    Cue.Pos pos = pos(token);
    if (pos == null) {
      return Optional.empty();
    }
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    if (pos == Cue.Pos.VERB) {
      Cue whole = withParticle(sentence, token, lemma);
      if (whole != null) {
        return Optional.of(whole);
      }
    }
    Cue adjective = byWord.get(Cue.Pos.ADJ + " " + token.form().toLowerCase(Locale.ROOT));
    if (adjective != null && token.xpos().equals("VBN") && Voices.isPassive(sentence, token)) {
      return Optional.of(adjective);
    }
    return Optional.ofNullable(byWord.get(pos + " " + lemma));
  }

  private @org.jspecify.annotations.Nullable Cue withParticle(
      Sentence sentence, Token verb, String lemma) {
    for (int next = verb.index() + 1; next < sentence.size() && next <= verb.index() + 2; next++) {
      Token particle = sentence.token(next);
      Cue cue = byWord.get("VERB " + lemma + " " + particle.form().toLowerCase(Locale.ROOT));
      if (cue != null) {
        return cue;
      }
    }
    return null;
  }

  private static Cue.@org.jspecify.annotations.Nullable Pos pos(Token token) {
    return switch (token.upos()) {
      case "VERB", "AUX" -> Cue.Pos.VERB;
      case "NOUN" -> Cue.Pos.NOUN;
      case "ADJ" -> Cue.Pos.ADJ;
      default -> null;
    };
  }
}
