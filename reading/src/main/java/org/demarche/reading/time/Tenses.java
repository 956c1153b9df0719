package org.demarche.reading.time;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.reading.language.Sentence;
import org.demarche.reading.language.Token;
import org.demarche.report.Span;

/**
 * Finds out which way the clause around an expression looks, from the verb that governs it.
 *
 * <p>One for a sentence; remembers what it found for each verb.
 */
final class Tenses {
  private static final int HIGHEST_CLIMB = 12;

  private final Sentence sentence;
  private final Lexicon lexicon;
  private final Map<Integer, Tense> byVerb = new HashMap<>();

  Tenses(Sentence sentence, Lexicon lexicon) {
    this.sentence = sentence;
    this.lexicon = lexicon;
  }

  /** The tense around the words of {@code span}, which stand after the word {@code before}. */
  Tense around(Span span, String before) {
    if (lexicon.has(before, "back")) {
      return Tense.PAST;
    }
    int at = tokenAt(span.end() - 1);
    for (int step = 0; step < HIGHEST_CLIMB && at != Token.ROOT; step++) {
      Token token = sentence.token(at);
      boolean governs = !span.covers(token.span());
      if (governs && isVerb(token)) {
        return byVerb.computeIfAbsent(at, verb -> of(token));
      }
      if (governs && looksAhead(token) && !isVerb(token)) {
        return Tense.FUTURE;
      }
      at = token.head();
    }
    return Tense.PRESENT;
  }

  /** Index of the syntactic word at the offset, or of the next one. */
  int tokenAt(int offset) {
    int low = 0;
    int high = sentence.size() - 1;
    while (low < high) {
      int middle = (low + high) / 2;
      if (sentence.token(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private Tense of(Token verb) {
    List<Token> auxiliaries = sentence.children(verb, "aux", "cop");
    if (auxiliaries.stream().anyMatch(aux -> aux.xpos().equals("MD"))) {
      boolean done = auxiliaries.stream().anyMatch(aux -> aux.lemma().equals("have"));
      return done ? Tense.PAST : Tense.FUTURE;
    }
    boolean past = isPast(verb, auxiliaries);
    return switch (verb.xpos()) {
      case "VBD" -> Tense.PAST;
      case "VBN" -> looksAhead(verb) && !past ? Tense.FUTURE : Tense.PAST;
      case "VB" -> infinitive(verb);
      case "VBG" -> participle(verb, auxiliaries);
      case "MD" -> Tense.FUTURE;
      default -> looksAhead(verb) ? Tense.FUTURE : Tense.PRESENT;
    };
  }

  private static boolean isPast(Token verb, List<Token> auxiliaries) {
    return verb.xpos().equals("VBD") || auxiliaries.stream().anyMatch(a -> a.xpos().equals("VBD"));
  }

  /** "to close": ahead, but for "was to close" and "had been scheduled to close". */
  private Tense infinitive(Token verb) {
    if (verb.head() == Token.ROOT) {
      return Tense.FUTURE;
    }
    Token above = sentence.token(verb.head());
    boolean wasPlanned = looksAhead(above) && isPast(above, sentence.children(above, "aux", "cop"));
    return wasPlanned ? Tense.PAST : Tense.FUTURE;
  }

  /** "is meeting" looks ahead, "was meeting" back; without an auxiliary the verb above decides. */
  private Tense participle(Token verb, List<Token> auxiliaries) {
    if (!auxiliaries.isEmpty()) {
      return isPast(verb, auxiliaries) ? Tense.PAST : Tense.PRESENT;
    }
    int at = verb.head();
    for (int step = 0; step < HIGHEST_CLIMB && at != Token.ROOT; step++) {
      Token above = sentence.token(at);
      if (isVerb(above) && !above.xpos().equals("VBG")) {
        return of(above);
      }
      at = above.head();
    }
    return Tense.PAST;
  }

  private static boolean isVerb(Token token) {
    return token.xpos().startsWith("VB") || token.xpos().equals("MD");
  }

  private boolean looksAhead(Token token) {
    return lexicon.has(token.form(), "ahead");
  }
}
