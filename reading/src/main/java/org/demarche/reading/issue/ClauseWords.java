package org.demarche.reading.issue;

import java.util.ArrayList;
import java.util.List;
import org.demarche.reading.language.Sentence;
import org.demarche.reading.language.Token;
import org.demarche.report.Span;

/** The words of a clause, without the clauses that are coordinated with it. */
final class ClauseWords {
  private ClauseWords() {}

  /** The highest word of a span, the first of several. */
  static Token head(Sentence sentence, Span span) {
    Token first = null;
    for (Token token : sentence.tokens()) {
      if (span.overlaps(token.span())) {
        boolean above =
            token.head() == Token.ROOT || !span.overlaps(sentence.token(token.head()).span());
        if (above) {
          return token;
        }
        first = first == null ? token : first;
      }
    }
    return first == null ? sentence.token(0) : first;
  }

  /** The spans of the words below a word, itself included. */
  static List<Span> below(Sentence sentence, Token head) {
    List<Span> found = new ArrayList<>();
    collect(sentence, head, found);
    return found;
  }

  private static void collect(Sentence sentence, Token at, List<Span> found) {
    found.add(at.span());
    for (Token child : sentence.children(at)) {
      boolean ownClause =
          (child.isVerb() && child.isRelation("conj")) || child.isRelation("parataxis");
      if (!ownClause) {
        collect(sentence, child, found);
      }
    }
  }

  /**
   * The word above; above a coordinated verb the one that governs both, the first of the two where
   * nothing does.
   */
  static Token above(Sentence sentence, Token token) {
    Token at = token;
    Token above = sentence.token(at.head());
    while (at.isVerb() && at.isRelation("conj") && above.head() != Token.ROOT) {
      at = above;
      above = sentence.token(at.head());
    }
    return above;
  }
}
