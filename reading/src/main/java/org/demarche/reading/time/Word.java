package org.demarche.reading.time;

import org.demarche.report.Span;

/**
 * A word, a number or a sign of the text, as the grammar of time sees it: finer than a syntactic
 * word, so that "third-quarter" and "19th" can be read piece by piece.
 *
 * @param key lower case, with one kind of dash and apostrophe
 * @param capital whether it begins with a capital letter
 * @param glued whether nothing parts it from the one before
 * @param span where it stands
 */
record Word(String key, boolean capital, boolean glued, Span span) {
  private static final int LONGEST_NUMBER = 9;

  /** Whether it is a number of at most nine digits. */
  boolean isNumber() {
    return Character.isDigit(key.charAt(0)) && key.length() <= LONGEST_NUMBER;
  }

  /** The number that it is. */
  int number() {
    return Integer.parseInt(key);
  }
}
