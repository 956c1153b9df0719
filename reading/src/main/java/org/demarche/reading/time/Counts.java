package org.demarche.reading.time;

import java.util.List;
import java.util.Optional;

/**
 * Reads numbers in words and figures: "24", "twenty-four", "a hundred", "two thousand", "2 1/2",
 * "1.5". Looks at eight words at most.
 */
final class Counts {
  private static final int MOST_WORDS = 8;
  private static final long TOO_LARGE = 1_000_000_000L;

  private final Lexicon lexicon;

  Counts(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * A number read.
   *
   * @param value in figures, with a decimal point where it is broken
   * @param end index after its last word
   */
  record Count(String value, int end) {}

  /** The longest number that begins at the word {@code at}. */
  Optional<Count> read(List<Word> words, int at) {
    if (at >= words.size()) {
      return Optional.empty();
    }
    Word first = words.get(at);
    if (first.isNumber()) {
      return Optional.of(withFraction(words, at));
    }
    if (first.key().equals("a") && at + 1 < words.size()) {
      boolean scale = lexicon.value(words.get(at + 1), "scale").isPresent();
      return scale ? spoken(words, at + 1) : Optional.empty();
    }
    return spoken(words, at);
  }

  private static Count withFraction(List<Word> words, int at) {
    String whole = words.get(at).key();
    if (at + 2 < words.size() && isPoint(words.get(at + 1)) && isGluedNumber(words.get(at + 2))) {
      return new Count(whole + "." + words.get(at + 2).key(), at + 3);
    }
    if (at + 3 < words.size()
        && words.get(at + 1).key().equals("1")
        && words.get(at + 2).key().equals("/")
        && words.get(at + 3).key().equals("2")) {
      return new Count(whole + ".5", at + 4);
    }
    return new Count(whole, at + 1);
  }

  private static boolean isPoint(Word word) {
    return word.glued() && word.key().equals(".");
  }

  private static boolean isGluedNumber(Word word) {
    return word.glued() && word.isNumber();
  }

  private Optional<Count> spoken(List<Word> words, int at) {
    long sum = 0;
    long group = 0;
    int end = at;
    int limit = Math.min(words.size(), at + MOST_WORDS);
    for (int i = at; i < limit; i++) {
      Optional<String> small = lexicon.value(words.get(i), "cardinal");
      Optional<String> scale = lexicon.value(words.get(i), "scale");
      if (small.isPresent() && fits(group, Long.parseLong(small.get()))) {
        group += Long.parseLong(small.get());
        end = i + 1;
      } else if (scale.isPresent() && (group > 0 || i == at)) {
        long factor = Long.parseLong(scale.get());
        group = Math.max(1, group) * factor;
        if (factor >= 1000) {
          sum += group;
          group = 0;
        }
        end = i + 1;
      } else if (end == at || !joins(words.get(i), i, end)) {
        break;
      }
      if (sum + group >= TOO_LARGE) {
        return Optional.empty();
      }
    }
    return end == at ? Optional.empty() : Optional.of(new Count(Long.toString(sum + group), end));
  }

  /** Whether {@code small} can follow: units after tens, anything below a hundred after those. */
  private static boolean fits(long group, long small) {
    long below = group % 100;
    return below == 0 ? group == 0 || group >= 100 : below >= 20 && below % 10 == 0 && small < 10;
  }

  private static boolean joins(Word word, int i, int end) {
    String key = word.key();
    return i == end && (key.equals("-") || key.equals("and"));
  }
}
