package org.demarche.reading.language.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The tree that is found is a tree with one root, and none has a higher score. */
class ArborescenceTest {
  @Property
  void noTreeIsBetter(@ForAll @IntRange(min = 1, max = 5) int words, @ForAll long seed) {
    float[][] scores = scores(words, new Random(seed));
    int[] found = Arborescence.of(scores);
    assertThat(isTree(found)).isTrue();
    assertThat(score(found, scores)).isEqualTo(best(scores, new int[words], 0));
  }

  @Property(tries = 200)
  void longSentencesAreTreesWithOneRoot(
      @ForAll @IntRange(min = 1, max = 160) int words, @ForAll long seed) {
    assertThat(isTree(Arborescence.of(scores(words, new Random(seed))))).isTrue();
  }

  @Test
  void aSecondRootIsNeverTaken() {
    float[][] scores = {{9, 0, 1}, {9, 2, 0}};
    assertThat(Arborescence.of(scores)).containsExactly(0, 1);
  }

  /** Whole numbers, so that trees of equal score occur and sums are exact. */
  private static float[][] scores(int words, Random random) {
    float[][] scores = new float[words][words + 1];
    for (float[] row : scores) {
      for (int head = 0; head < row.length; head++) {
        row[head] = random.nextInt(-9, 10);
      }
    }
    return scores;
  }

  private static float best(float[][] scores, int[] heads, int word) {
    if (word == heads.length) {
      return isTree(heads) ? score(heads, scores) : Float.NEGATIVE_INFINITY;
    }
    float best = Float.NEGATIVE_INFINITY;
    for (int head = 0; head <= heads.length; head++) {
      heads[word] = head;
      best = Math.max(best, best(scores, heads, word + 1));
    }
    return best;
  }

  private static float score(int[] heads, float[][] scores) {
    float sum = 0;
    for (int word = 0; word < heads.length; word++) {
      sum += scores[word][heads[word]];
    }
    return sum;
  }

  private static boolean isTree(int[] heads) {
    for (int word = 1; word <= heads.length; word++) {
      int at = word;
      for (int steps = 0; at != 0; steps++) {
        if (steps > heads.length) {
          return false;
        }
        at = heads[at - 1];
      }
    }
    return Arrays.stream(heads).filter(head -> head == 0).count() == 1;
  }
}
