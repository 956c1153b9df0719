package org.demarche.reading.language.syntax;

/** Classes of words by the case of their letters, which an uncased encoder does not see. */
final class LetterCase {
  static final int LOWER = 1;
  static final int CAPITAL = 2;
  static final int UPPER = 3;
  static final int SINGLE = 4;
  static final int MIXED = 5;
  static final int NO_LETTERS = 6;

  private LetterCase() {}

  /** The number that the network knows a word's class by. */
  static int of(String word) {
    int letters = 0;
    int upper = 0;
    boolean capital = false;
    for (int c : word.codePoints().filter(Character::isLetter).toArray()) {
      capital |= letters == 0 && Character.isUpperCase(c);
      letters++;
      upper += Character.isUpperCase(c) ? 1 : 0;
    }
    if (letters == 0) {
      return NO_LETTERS;
    }
    if (upper == 0) {
      return LOWER;
    }
    if (upper == letters) {
      return letters == 1 ? SINGLE : UPPER;
    }
    return capital && upper == 1 ? CAPITAL : MIXED;
  }
}
