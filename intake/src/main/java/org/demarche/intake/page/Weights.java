package org.demarche.intake.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jsoup.nodes.Element;

/** A sum for each element over the blocks in it. */
final class Weights {
  /** How far up a block counts; deeper nesting than this no page needs. */
  private static final int MAX_DEPTH = 200;

  private final Map<Element, Double> sums = new HashMap<>();

  private Weights() {}

  /** Characters of prose in each element. */
  static Weights ofProse(List<Block> blocks) {
    return of(blocks, block -> block.isProse() ? block.text().length() : 0, 1);
  }

  /**
   * Sums of {@code weight}.
   *
   * @param decay what is left of a weight one element further up
   */
  static Weights of(List<Block> blocks, ToDoubleFunction<Block> weight, double decay) {
    var weights = new Weights();
    for (Block block : blocks) {
      double value = weight.applyAsDouble(block);
      Element element = block.owner();
      for (int i = 0; element != null && value != 0 && i < MAX_DEPTH; i++) {
        weights.sums.merge(element, value, Double::sum);
        value *= decay;
        element = element.parent();
      }
    }
    return weights;
  }

  double of(Element element) {
    return sums.getOrDefault(element, 0.0);
  }
}
