package org.demarche.intake.page;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.intake.page.Furniture.Verdict;
import org.jsoup.nodes.Element;

/**
 * Chooses the element that holds the article: the one whose blocks are worth most, where a block
 * counts less the further up an element is, and the markup's hints raise or lower the sum.
 */
final class Container {
  /** What is left of a block's worth one element further up. */
  private static final double DECAY = 0.85;

  /** How much more a block counts that linked data confirms. */
  private static final double CONFIRMED = 2;

  /** How far up from a block its container is looked for. */
  private static final int MAX_DEPTH = 12;

  private Container() {}

  /** The element, or nothing when no block is worth anything. */
  static Optional<Element> of(List<Block> blocks, ArticleBody body) {
    Weights worth = Weights.of(blocks, b -> b.worth() * (body.confirms(b) ? CONFIRMED : 1), DECAY);
    Element best = null;
    double most = 0;
    Set<Element> seen = new HashSet<>();
    for (Block block : blocks) {
      Element element = block.owner();
      for (int i = 0; element != null && i < MAX_DEPTH && seen.add(element); i++) {
        double sum = worth.of(element) * favour(element);
        if (sum > most) {
          most = sum;
          best = element;
        }
        element = element.parent();
      }
    }
    return Optional.ofNullable(best);
  }

  private static double favour(Element element) {
    if (element.attr("itemprop").contains("articleBody")) {
      return 1.5;
    }
    Verdict verdict = Furniture.TABLE.verdict(element);
    return switch (verdict) {
      case ARTICLE -> 1.15;
      case UNKNOWN -> 1;
      case DOUBTFUL -> 0.8;
      case FURNITURE, NEVER -> 0.5;
    };
  }
}
