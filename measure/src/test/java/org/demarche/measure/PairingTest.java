package org.demarche.measure;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Items of the gold and of a reading, one to one. */
class PairingTest {

  private static int[] pairs(int[][] fit) {
    return Pairing.of(fit.length, fit[0].length, (gold, coded) -> fit[gold][coded]);
  }

  @Test
  void nothingIsPairedThatDoesNotFit() {
    assertThat(pairs(new int[][] {{-1, -1}, {-1, 0}})).containsExactly(-1, 1);
  }

  @Test
  void theOneThatFitsBestIsTaken() {
    assertThat(pairs(new int[][] {{0, 2, 1}})).containsExactly(1);
  }

  @Test
  void ofThoseThatFitAlikeTheFirstIsTaken() {
    assertThat(pairs(new int[][] {{1, 1}})).containsExactly(0);
  }

  @Test
  void anotherIsTakenWhereThatMakesRoom() {
    assertThat(pairs(new int[][] {{2, 1}, {2, -1}})).containsExactly(1, 0);
  }

  @Property
  void noneIsTakenTwiceAndNoneThatFitsIsLeftBesideAnOpenOne(
      @ForAll @Size(12) int[] numbers, @ForAll @IntRange(min = 1, max = 4) int gold) {
    int coded = 12 / 4;
    int[] codedOf = Pairing.of(gold, coded, (g, c) -> numbers[g * coded + c] % 3 == 0 ? 0 : -1);
    boolean[] taken = new boolean[coded];
    for (int c : codedOf) {
      if (c >= 0) {
        assertThat(taken[c]).isFalse();
        taken[c] = true;
      }
    }
    for (int g = 0; g < gold; g++) {
      for (int c = 0; c < coded; c++) {
        if (numbers[g * coded + c] % 3 == 0) {
          assertThat(codedOf[g] >= 0 || taken[c]).isTrue();
        }
      }
    }
  }
}
