package org.demarche.intake.page;

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

  /** Where linked data holds this many times the prose that the page shows, its text is taken. */
  private static final int MUCH_MORE = 3;

  private PageText() {}

  /**
   * The article's blocks in order, or nothing when there is no article.
   *
   * @param page is changed: furniture is taken out of it
   */
  static Optional<List<Block>> of(Document page, PageMetadata metadata) {
    ArticleBody body = new ArticleBody(metadata.body());
    List<Block> shown = shown(page, body, metadata.title() == null ? "" : metadata.title());
    List<Block> told = body.blocks();
    int prose = prose(shown);
    List<Block> best = prose(told) > prose * MUCH_MORE ? told : shown;
    return prose(best) < MIN_PROSE ? Optional.empty() : Optional.of(best);
  }

  private static List<Block> shown(Document page, ArticleBody body, String title) {
    Clearing.of(page.body());
    List<Block> blocks = Blocks.of(page.body());
    Optional<Element> container = Container.of(blocks, body);
    if (container.isEmpty()) {
      return List.of();
    }
    List<Block> inside =
        blocks.stream().filter(b -> Container.isInside(b.owner(), container.get())).toList();
    return Listing.is(inside) ? List.of() : new Sieve(inside, container.get(), body, title).kept();
  }

  private static int prose(List<Block> blocks) {
    return blocks.stream().filter(Block::isProse).mapToInt(b -> b.text().length()).sum();
  }
}
