package org.demarche.intake.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the article's text on a page, in four steps: leave out what the markup calls furniture
 * ({@link Clearing}), cut the rest into blocks, choose the element that holds the article ({@link
 * Container}), and leave out the blocks in it that are furniture after all ({@link Sieve}).
 */
final class PageText {
  /** An article has at least this much prose, characters. */
  private static final int MIN_PROSE = 140;

  /** Where linked data holds this many times the prose that the page shows, its text is taken. */
  private static final int MUCH_MORE = 3;

  /** How much of a paragraph is looked at to see whether it is made of words, characters. */
  private static final int PROBE = 200;

  private PageText() {}

  /**
   * The article's blocks in order, or nothing when there is no article.
   *
   * @param articles the elements that are known to hold it; none where it must be found
   */
  static Optional<List<Block>> of(Document page, PageMetadata metadata, List<Element> articles) {
    ArticleBody body = new ArticleBody(metadata.body());
    String title = metadata.title() == null ? "" : metadata.title();
    List<Block> shown = shown(page, body, title, articles);
    List<Block> told = body.blocks();
    int prose = prose(shown);
    List<Block> best = prose(told) > prose * MUCH_MORE ? told : shown;
    return prose(best) < MIN_PROSE ? Optional.empty() : Optional.of(best);
  }

  private static List<Block> shown(
      Document page, ArticleBody body, String title, List<Element> articles) {
    Set<Element> furniture = Clearing.of(page.body());
    Optional<Element> container =
        articles.stream()
            .findFirst()
            .or(() -> Container.of(Blocks.of(page.body(), furniture), body));
    if (container.isEmpty()) {
      return List.of();
    }
    List<Block> inside = Blocks.of(container.get(), furniture);
    return Listing.is(inside) ? List.of() : new Sieve(inside, container.get(), body, title).kept();
  }

  private static int prose(List<Block> blocks) {
    return blocks.stream()
        .filter(block -> block.isProse() && hasWords(block.text()))
        .mapToInt(block -> block.text().length())
        .sum();
  }

  /** Whether letters prevail where the text begins. */
  private static boolean hasWords(String text) {
    int probe = Math.min(text.length(), PROBE);
    return text.substring(0, probe).codePoints().filter(Character::isLetter).count() * 2 > probe;
  }
}
