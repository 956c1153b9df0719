package org.demarche.record.merge;

import java.util.Objects;
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
  static double of(Compared one, Compared other) {
    Content a = one.finding().content();
    Content b = other.finding().content();
    if (conflict(a.placeCountry(), b.placeCountry())) {
      return 0;
    }
    return switch (a.kind()) {
      case EVENT ->
          conflict(a.mode(), b.mode()) ? 0 : 0.5 + Wording.share(one.words(), other.words()) / 2;
      case ENCOUNTER, CHANNEL -> 0.5 + (Objects.equals(a.type(), b.type()) ? 0.5 : 0);
      case STATEMENT -> atLeast(Wording.share(one.words(), other.words()), SAME_WORDS);
      case REQUEST, COMMITMENT, EXPECTATION ->
          atLeast(Wording.share(one.words(), other.words()), SAME_MATTER);
      case POSITION -> 1;
    };
  }

  private static boolean conflict(@Nullable String a, @Nullable String b) {
    return a != null && b != null && !a.equals(b);
  }

  private static double atLeast(double share, double least) {
    return share >= least ? share : 0;
  }
}
