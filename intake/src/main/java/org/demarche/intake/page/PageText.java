package org.demarche.intake.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the article's text on a page, in four steps: take out what the markup calls furniture
 * ({@link Clearing}), cut the rest into blocks, choose the element that holds the article ({@link
 * Container}), and leave out the blocks in it that are furniture after all ({@link Sieve}).
 */
final class PageText {
  /** An article has at least this much prose, characters. */
  private static final int MIN_PROSE = 140;

  private PageText() {}

  /**
   * The article's blocks in order, or nothing when there is no article.
   *
   * @param page is changed: furniture is taken out of it
   */
  static Optional<List<Block>> of(Document page, PageMetadata metadata) {
    Element body = page.body();
    Clearing.of(body);
    List<Block> blocks = Blocks.of(body);
    Optional<Element> container = Container.of(blocks);
    if (container.isEmpty()) {
      return Optional.empty();
    }
    List<Block> inside = new ArrayList<>();
    for (Block block : blocks) {
      if (block.owner() == container.get() || Container.isInside(block.owner(), container.get())) {
        inside.add(block);
      }
    }
    List<Block> kept = Sieve.of(inside, container.get(), metadata.title().orElse(""));
    int prose = kept.stream().filter(Block::isProse).mapToInt(b -> b.text().length()).sum();
    return prose < MIN_PROSE ? Optional.empty() : Optional.of(kept);
  }
}
