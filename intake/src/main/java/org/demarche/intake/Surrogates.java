package org.demarche.intake;

/** Halves of surrogate pairs, which JSON escapes can carry and no encoding can write. */
final class Surrogates {
  private Surrogates() {}

  /** The text with each lone half replaced by U+FFFD; offsets stay the same. */
  static String whole(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return replaced(text, i);
      }
    }
    return text;
  }

  private static String replaced(String text, int from) {
    var whole = new StringBuilder(text);
    for (int i = from; i < text.length(); ) {
      int point = text.codePointAt(i);
      if (point <= Character.MAX_VALUE && Character.isSurrogate((char) point)) {
        whole.setCharAt(i, '\uFFFD');
      }
      i += Character.charCount(point);
    }
    return whole.toString();
  }
}
