package org.demarche.measure;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;

/**
 * Pairs items of the gold with items of a reading, one to one: as many pairs as can be, and for
 * each item of the gold in its turn the one that fits best, the first of several that fit alike.
 */
final class Pairing {
  private final List<int[]> choices;
  private final int[] goldOf;

  private Pairing(int gold, int coded, IntBinaryOperator fit) {
    this.choices = IntStream.range(0, gold).mapToObj(g -> best(g, coded, fit)).toList();
    this.goldOf = new int[coded];
    Arrays.fill(goldOf, -1);
  }

  private static int[] best(int gold, int coded, IntBinaryOperator fit) {
    return IntStream.range(0, coded)
        .filter(c -> fit.applyAsInt(gold, c) >= 0)
        .boxed()
        .sorted(Comparator.comparingInt((Integer c) -> -fit.applyAsInt(gold, c)))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /**
   * For each item of the gold the item of the reading, or -1.
   *
   * @param fit how well two fit; negative when they do not
   */
  static int[] of(int gold, int coded, IntBinaryOperator fit) {
    Pairing pairing = new Pairing(gold, coded, fit);
    for (int g = 0; g < gold; g++) {
      pairing.place(g, new boolean[coded]);
    }
    int[] codedOf = new int[gold];
    Arrays.fill(codedOf, -1);
    for (int c = 0; c < coded; c++) {
      if (pairing.goldOf[c] >= 0) {
        codedOf[pairing.goldOf[c]] = c;
      }
    }
    return codedOf;
  }

  /** Finds a partner, moving others to another partner of theirs where that makes room. */
  private boolean place(int gold, boolean[] tried) {
    for (int c : choices.get(gold)) {
      if (goldOf[c] < 0) {
        goldOf[c] = gold;
        return true;
      }
    }
    for (int c : choices.get(gold)) {
      if (!tried[c]) {
        tried[c] = true;
        if (place(goldOf[c], tried)) {
          goldOf[c] = gold;
          return true;
        }
      }
    }
    return false;
  }
}
