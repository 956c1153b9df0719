package org.demarche.reading.language.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The row of labels that is found is allowed, and no allowed one has a higher score. */
class NameDecoderTest {
  private static final List<String> LABELS = List.of("O", "B-PER", "I-PER", "B-LOC", "I-LOC");
  private final NameDecoder decoder = new NameDecoder(LABELS);

  @Test
  void theInsideOfANameHasABeginning() {
    float[][] scores = {{0, 1, 9, 0, 0}, {0, 0, 9, 0, 0}};
    assertThat(decoder.decode(scores)).containsExactly("B-PER", "I-PER");
  }

  @Test
  void anotherKindOfNameBegins() {
    float[][] scores = {{0, 9, 0, 0, 0}, {0, 0, 0, 2, 9}};
    assertThat(decoder.decode(scores)).containsExactly("B-PER", "B-LOC");
  }

  @Property
  void noAllowedRowIsBetter(@ForAll @IntRange(min = 1, max = 4) int words, @ForAll long seed) {
    Random random = new Random(seed);
    float[][] scores = new float[words][LABELS.size()];
    for (float[] row : scores) {
      for (int label = 0; label < row.length; label++) {
        row[label] = random.nextInt(-9, 10);
      }
    }
    List<String> found = decoder.decode(scores);
    assertThat(isAllowed(found)).isTrue();
    assertThat(score(found, scores)).isEqualTo(best(scores, new ArrayList<>()));
  }

  private static float best(float[][] scores, List<String> row) {
    if (row.size() == scores.length) {
      return isAllowed(row) ? score(row, scores) : Float.NEGATIVE_INFINITY;
    }
    float best = Float.NEGATIVE_INFINITY;
    for (String label : LABELS) {
      row.add(label);
      best = Math.max(best, best(scores, row));
      row.remove(row.size() - 1);
    }
    return best;
  }

  private static boolean isAllowed(List<String> row) {
    String before = "O";
    for (String label : row) {
      if (label.startsWith("I-") && !before.endsWith(label.substring(1))) {
        return false;
      }
      before = label;
    }
    return true;
  }

  private static float score(List<String> row, float[][] scores) {
    float sum = 0;
    for (int word = 0; word < scores.length; word++) {
      sum += scores[word][LABELS.indexOf(row.get(word))];
    }
    return sum;
  }
}
