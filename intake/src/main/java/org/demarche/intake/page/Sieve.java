package org.demarche.intake.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.intake.date.TopLines;
import org.demarche.intake.page.Furniture.Verdict;
import org.jsoup.nodes.Element;

/** Leaves out the blocks within the article's container that are no part of the article. */
final class Sieve {
  /** A block of which more is linked is a link to another story, share of characters. */
  private static final double LINK = 0.8;

  /** What stands above the first paragraph, if it is no longer than this, can be furniture. */
  private static final int MAX_TOP_CHARS = 120;

  /** How far up from a block the markup is asked, elements. */
  private static final int MAX_DEPTH = 50;

  private final List<Block> blocks;
  private final Element container;
  private final ArticleBody body;
  private final String title;
  private final Set<Block> boxed;

  /** What stands in elements of time. */
  private final Set<String> times = new HashSet<>();

  /**
   * @param blocks those of the container, in order
   * @param title the headline, empty when unknown
   */
  Sieve(List<Block> blocks, Element container, ArticleBody body, String title) {
    this.blocks = blocks;
    this.container = container;
    this.body = body;
    this.title = title;
    this.boxed = new HashSet<>(Boxes.of(blocks, container));
    container.getElementsByTag("time").forEach(time -> times.add(time.ownText()));
  }

  /** The blocks of the article. */
  List<Block> kept() {
    List<Block> kept = new ArrayList<>();
    boolean prose = false;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (prose && isEnd(i)) {
        break;
      }
      if (!boxed.contains(block) && !isFurniture(block) && (prose || !isTop(block))) {
        kept.add(block);
        prose |= block.isProse();
      }
    }
    return withoutLastHeadings(kept);
  }

  /** Whether the article is over before this block. */
  private boolean isEnd(int at) {
    Block block = blocks.get(at);
    return Phrases.TABLE.endArticle(block)
        || (Phrases.TABLE.openBox(block) && !resumes(blocks.subList(at + 1, blocks.size())));
  }

  /** Whether running text prevails in what follows a label over other stories. */
  private boolean resumes(List<Block> rest) {
    int balance = 0;
    for (Block block : rest) {
      if (!boxed.contains(block)) {
        boolean text = block.isProse() && block.endsSentence();
        balance += text ? 1 : block.isHeading() || block.linkDensity() > LINK ? -1 : 0;
      }
    }
    return balance > 0;
  }

  private boolean isFurniture(Block block) {
    if (Phrases.TABLE.tellFurniture(block) || block.linkDensity() > LINK) {
      return true;
    }
    if (times.contains(block.text())) {
      return true;
    }
    return !block.isProse() && isDoubtful(block) && !body.confirms(block);
  }

  private boolean isDoubtful(Block block) {
    Element owner = block.owner();
    // a subhead is called a title for good reason
    Element from = block.isHeading() && !owner.equals(container) ? owner.parent() : owner;
    Element at = from;
    for (int i = 0; at != null && !at.equals(container) && i < MAX_DEPTH; i++) {
      if (Furniture.TABLE.verdict(at) == Verdict.DOUBTFUL) {
        return true;
      }
      at = at.parent();
    }
    return false;
  }

  /** Whether the block belongs to what stands above an article: headline, byline, date. */
  private boolean isTop(Block block) {
    String text = block.text();
    return block.owner().normalName().equals("h1")
        || isTitle(text)
        || Phrases.TABLE.tellByline(block)
        || (text.length() <= MAX_TOP_CHARS
            && !block.endsSentence()
            && TopLines.published("\n" + text).isPresent());
  }

  private boolean isTitle(String text) {
    return text.length() > 3
        && title.toLowerCase(Locale.ROOT).startsWith(text.toLowerCase(Locale.ROOT));
  }

  private static List<Block> withoutLastHeadings(List<Block> blocks) {
    int end = blocks.size();
    while (end > 0 && blocks.get(end - 1).isHeading()) {
      end--;
    }
    return blocks.subList(0, end);
  }
}
