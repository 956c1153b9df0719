package org.demarche.intake.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.intake.page.Furniture.Verdict;
import org.jsoup.nodes.Element;

/** Leaves out the blocks within the article's container that are no part of the article. */
final class Sieve {
  private Sieve() {}

  static List<Block> of(List<Block> blocks, Element container, String title) {
    List<Block> kept = new ArrayList<>();
    boolean begun = false;
    boolean prose = false;
    for (Block block : blocks) {
      if (prose && Phrases.TABLE.endArticle(block)) {
        break;
      }
      if (isFurniture(block, container) || (!begun && isTop(block, title))) {
        continue;
      }
      begun |= !block.isHeading();
      prose |= block.isProse();
      kept.add(block);
    }
    return withoutLooseHeadings(kept);
  }

  private static boolean isFurniture(Block block, Element container) {
    return Phrases.TABLE.tellFurniture(block)
        || block.linkDensity() > 0.8
        || (!block.isProse() && isDoubtful(block.owner(), container));
  }

  private static boolean isDoubtful(Element owner, Element container) {
    for (Element at = owner; at != null && at != container; at = at.parent()) {
      if (Furniture.TABLE.verdict(at) == Verdict.DOUBTFUL) {
        return true;
      }
    }
    return false;
  }

  /** Whether the block belongs to what stands above an article: headline, byline, date. */
  private static boolean isTop(Block block, String title) {
    String text = block.text().toLowerCase(Locale.ROOT);
    return block.owner().normalName().equals("h1")
        || text.equals(title.toLowerCase(Locale.ROOT))
        || (text.startsWith("by ") && text.length() < 80);
  }

  private static List<Block> withoutLooseHeadings(List<Block> blocks) {
    int end = blocks.size();
    while (end > 0 && blocks.get(end - 1).isHeading()) {
      end--;
    }
    return blocks.subList(0, end);
  }
}
