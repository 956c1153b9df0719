package org.demarche.record.merge;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What two wordings have in common, by their longer words. */
public final class Wording {
  /** Shorter words tell little. */
  private static final int LEAST_LETTERS = 4;

  private Wording() {}

  /** The share of words that both have, of the words of the shorter; 0 where one has none. */
  public static double share(@Nullable String a, @Nullable String b) {
    return share(words(a), words(b));
  }

  /** The same of words that were taken out before. */
  public static double share(Set<String> a, Set<String> b) {
    int shorter = Math.min(a.size(), b.size());
    return shorter == 0 ? 0 : (double) common(a, b) / shorter;
  }

  /** How many words both have. */
  public static int common(@Nullable String a, @Nullable String b) {
    return common(words(a), words(b));
  }

  /** The same of words that were taken out before. */
  public static int common(Set<String> a, Set<String> b) {
    return (int) a.stream().filter(b::contains).count();
  }

  /** The words that count, in small letters; where many texts are compared, once for each. */
  public static Set<String> words(@Nullable String text) {
    Set<String> words = new HashSet<>();
    String lower = text == null ? "" : text.toLowerCase(Locale.ROOT);
    int begin = 0;
    while (begin < lower.length()) {
      int end = begin;
      while (end < lower.length() && isOfWord(lower.codePointAt(end))) {
        end += Character.charCount(lower.codePointAt(end));
      }
      if (end - begin >= LEAST_LETTERS) {
        words.add(lower.substring(begin, end));
      }
      begin = end == lower.length() ? end : end + Character.charCount(lower.codePointAt(end));
    }
    return words;
  }

  /** Letters and numbers; without a regular expression, since every pair of findings comes here. */
  private static boolean isOfWord(int character) {
    return switch (Character.getType(character)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER ->
          true;
      default -> false;
    };
  }
}
