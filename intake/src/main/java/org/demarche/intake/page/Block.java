package org.demarche.intake.page;

import org.jsoup.nodes.Element;

/**
 * A piece of a page's text that stands by itself: a paragraph, a heading, an item of a list.
 *
 * @param text its words, white space evened out, never blank
 * @param linked how many of its characters are in links
 * @param owner the innermost block element around it
 * @param order its number on the page
 */
record Block(String text, int linked, Element owner, int order) {
  /** From this length on a block is a paragraph rather than a label, characters. */
  private static final int PARAGRAPH = 80;

  /** A whole sentence can be this short, characters. */
  private static final int SENTENCE = 25;

  /** What one paragraph can count at most, so that no single block outweighs an article. */
  private static final int MAX_WORTH = 1500;

  private static final String SENTENCE_ENDS = ".!?…\"”’»:;)。！？」]";

  boolean isHeading() {
    String tag = owner.normalName();
    return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
  }

  /** Share of the characters that are links. */
  double linkDensity() {
    return (double) linked / text.length();
  }

  boolean endsSentence() {
    return SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** Whether it reads like a paragraph of running text. */
  boolean isProse() {
    return !isHeading() && text.length() >= PARAGRAPH && linkDensity() < 0.5;
  }

  /** What it counts for the container around it: much for prose, less than nothing for links. */
  double worth() {
    int plain = text.length() - linked;
    if (isHeading()) {
      return 0;
    }
    if (linkDensity() > 0.5) {
      return -Math.min(linked, 60) * 0.3;
    }
    if (plain >= PARAGRAPH) {
      return Math.min(plain, MAX_WORTH) * (endsSentence() ? 1 : 0.6);
    }
    return plain >= SENTENCE && endsSentence() ? plain * 0.5 : -2;
  }
}
