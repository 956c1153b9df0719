package org.demarche.record.merge;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.demarche.record.Content;
import org.jspecify.annotations.Nullable;

/** Whether two findings of one block and about one day can tell the same thing. */
final class Likeness {
  /** Least share of words in common of two statements of one sentence. */
  private static final double SAME_WORDS = 0.5;

  /** Least share of words in common of two wordings of one matter. */
  private static final double SAME_MATTER = 0.3;

  private Likeness() {}

  /** How alike they are, from 0 to 1; 0 where they cannot be the same. */
  static double of(Content a, Content b) {
    if (conflict(a.placeCountry(), b.placeCountry())) {
      return 0;
    }
    return switch (a.kind()) {
      case EVENT -> conflict(a.mode(), b.mode()) ? 0 : 0.5 + words(a, b) / 2;
      case ENCOUNTER, CHANNEL -> 0.5 + (Objects.equals(a.type(), b.type()) ? 0.5 : 0);
      case STATEMENT -> atLeast(words(a, b), SAME_WORDS);
      case REQUEST, COMMITMENT, EXPECTATION -> atLeast(words(a, b), SAME_MATTER);
      case POSITION -> 1;
    };
  }

  private static boolean conflict(@Nullable String a, @Nullable String b) {
    return a != null && b != null && !a.equals(b);
  }

  private static double atLeast(double share, double least) {
    return share >= least ? share : 0;
  }

  /** The share of words that both have, of the words of the shorter. */
  private static double words(Content a, Content b) {
    Set<String> mine = words(a.words());
    Set<String> others = words(b.words());
    int shorter = Math.min(mine.size(), others.size());
    if (shorter == 0) {
      return 0;
    }
    mine.retainAll(others);
    return (double) mine.size() / shorter;
  }

  private static Set<String> words(@Nullable String text) {
    Set<String> words = new HashSet<>();
    if (text != null) {
      Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
          .filter(w -> w.length() > 3)
          .forEach(words::add);
    }
    return words;
  }
}
