package org.demarche.intake.page;

import org.jsoup.nodes.Element;

/**
 * A piece of a page's text that stands by itself: a paragraph, a heading, an item of a list.
 *
 * @param text its words, white space evened out, never blank
 * @param linked how many of its characters are in links
 * @param lead how many of them are in a link with which the block begins
 * @param owner the innermost block element around it
 * @param order its number on the page
 */
record Block(String text, int linked, int lead, Element owner, int order) {
  /** From this length on a block is a paragraph rather than a label, characters. */
  private static final int PARAGRAPH = 80;

  /** A whole sentence can be this short, characters. */
  private static final int SENTENCE = 25;

  /** What one paragraph can count at most, so that no single block outweighs an article. */
  private static final int MAX_WORTH = 1500;

  /** Running text has no larger share of links; a teaser, whose title is a link, has. */
  private static final double MAX_LINKS = 0.33;

  /** From this share of links on a block is a link and nothing else. */
  private static final double ALL_LINKS = 0.5;

  /** A link of this length with which a block begins is the title of another story, characters. */
  private static final int TITLE = 40;

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
    return !isHeading() && text.length() >= PARAGRAPH && linkDensity() < MAX_LINKS && !isTeaser();
  }

  /**
   * Whether it begins with a link long enough to be another story's title, and no sentence of it.
   */
  boolean isTeaser() {
    return lead >= TITLE
        && lead < text.length() - 1
        && Character.isWhitespace(text.charAt(lead))
        && Character.isUpperCase(text.codePointAt(lead + 1));
  }

  /** What it counts for the container around it: much for prose, less than nothing for links. */
  double worth() {
    int plain = text.length() - linked;
    if (isHeading()) {
      return 0;
    }
    if (linkDensity() >= MAX_LINKS || isTeaser()) {
      return linkDensity() > ALL_LINKS ? -Math.min(linked, 60) * 0.3 : 0;
    }
    if (plain >= PARAGRAPH) {
      return Math.min(plain, MAX_WORTH) * (endsSentence() ? 1 : 0.6);
    }
    return plain >= SENTENCE && endsSentence() ? plain * 0.5 : -2;
  }
}
