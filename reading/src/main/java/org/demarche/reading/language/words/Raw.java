package org.demarche.reading.language.words;

import org.demarche.report.Span;

/**
 * A piece of text as the rules of {@code words.rules} cut it.
 *
 * @param span where it stands
 * @param kind what the rule calls it
 */
record Raw(Span span, Kind kind) {

  /** Kinds of pieces, in the order of the numbers in {@code words.rules}. */
  enum Kind {
    /** White space and what no rule knows. */
    NONE,
    /** Letters and digits, also with apostrophes. */
    WORD,
    /** Words joined by periods. */
    DOTTED,
    /** A number, time or date. */
    NUMBER,
    /** An address, which may have punctuation of the sentence at its end. */
    ADDRESS,
    /** An address that ends where the rule says. */
    NAME,
    /** Other signs that are one word. */
    SIGN,
    /** Punctuation. */
    PUNCTUATION,
    /** Words joined by slashes. */
    SLASHED
  }

  boolean is(Kind some) {
    return kind == some;
  }
}
