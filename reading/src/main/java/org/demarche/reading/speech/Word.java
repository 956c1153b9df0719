package org.demarche.reading.speech;

import java.util.Locale;
import org.demarche.reading.language.Sentence;
import org.demarche.reading.language.Token;
import org.demarche.report.Span;

/**
 * A token and the sentence in which it stands.
 *
 * @param place among all tokens of the text, zero-based
 * @param sentence the sentence
 * @param token the token
 */
record Word(int place, Sentence sentence, Token token) {
  /** Where it stands in the text. */
  Span span() {
    return token.span();
  }

  /** As written, in lower case. */
  String lower() {
    return token.form().toLowerCase(Locale.ROOT);
  }
}
