package org.demarche.record.merge;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What two wordings have in common, by their longer words. */
public final class Wording {
  /** Shorter words tell little. */
  private static final int LEAST_LETTERS = 4;

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

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
    return text == null
        ? Set.of()
        : BETWEEN_WORDS
            .splitAsStream(text.toLowerCase(Locale.ROOT))
            .filter(word -> word.length() >= LEAST_LETTERS)
            .collect(Collectors.toUnmodifiableSet());
  }
}
