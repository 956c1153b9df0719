package org.demarche.record.origin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A short picture of a text's wording by which near copies are found: MinHash over runs of five
 * words, in bands (Broder 1997, "On the resemblance and containment of documents"; Leskovec,
 * Rajaraman and Ullman 2020, "Mining of Massive Datasets", 3.3 to 3.4).
 *
 * <p>With {@value #BANDS} bands of {@value #ROWS}, two texts that share s of their runs have a band
 * in common with probability 1-(1-s^{@value #ROWS})^{@value #BANDS}: 0.97 at s=0.5, 0.19 at s=0.2.
 */
public final class Sketch {
  static final int BANDS = 26;
  static final int ROWS = 3;
  private static final int WORDS = 5;
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private final long[] least;

  private Sketch(long[] least) {
    this.least = least;
  }

  /** The sketch of a text. */
  public static Sketch of(String text) {
    String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
    long[] least = new long[BANDS * ROWS];
    Arrays.fill(least, Long.MAX_VALUE);
    for (int i = 0; i + WORDS <= words.length; i++) {
      long run = 1;
      for (int j = i; j < i + WORDS; j++) {
        run = mix(run * 31 + words[j].hashCode());
      }
      for (int k = 0; k < least.length; k++) {
        least[k] = Math.min(least[k], mix(run + k * MIX));
      }
    }
    return new Sketch(least);
  }

  /** Finalizer of SplitMix64 (Steele, Lea and Flood 2014). */
  private static long mix(long value) {
    long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /** One number a band; near copies have at least one in common. */
  public List<Long> bands() {
    List<Long> bands = new ArrayList<>();
    if (least[0] == Long.MAX_VALUE) {
      return bands;
    }
    for (int band = 0; band < BANDS; band++) {
      long hash = band;
      for (int row = 0; row < ROWS; row++) {
        hash = mix(hash * MIX + least[band * ROWS + row]);
      }
      bands.add(hash);
    }
    return bands;
  }

  /** The estimated share of runs of words that both texts have, of those that either has. */
  public double resemblance(Sketch other) {
    int same = 0;
    for (int k = 0; k < least.length; k++) {
      same += least[k] == other.least[k] ? 1 : 0;
    }
    return least[0] == Long.MAX_VALUE ? 0 : (double) same / least.length;
  }
}
