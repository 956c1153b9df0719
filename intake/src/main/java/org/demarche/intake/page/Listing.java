package org.demarche.intake.page;

import java.util.List;

/** Tells a page that lists stories, each with its title and a summary, from a page that is one. */
final class Listing {
  /** Fewer teasers than this make no list. */
  private static final int MIN_TEASERS = 4;

  /** Share of the paragraphs that are summaries under a linked title. */
  private static final double MIN_SHARE = 0.6;

  /** From this share of links on a block is a title that leads elsewhere. */
  private static final double LINK = 0.8;

  private Listing() {}

  /** Whether most paragraphs stand right under a heading that is a link, or begin with one. */
  static boolean is(List<Block> blocks) {
    int paragraphs = 0;
    int teasers = 0;
    boolean afterLink = false;
    for (Block block : blocks) {
      boolean sentence = !block.isHeading() && block.endsSentence();
      if (sentence || block.isProse() || block.isTeaser()) {
        paragraphs++;
        teasers += afterLink || block.isTeaser() ? 1 : 0;
      }
      afterLink = block.isHeading() && block.linkDensity() > LINK;
    }
    return teasers >= MIN_TEASERS && teasers >= paragraphs * MIN_SHARE;
  }
}
