package org.demarche.intake.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Cuts a page into {@link Block}s in the order of its text: at the edges of block elements and at
 * two line breaks in a row. A single line break stays one. Walks without recursion, so depth is no
 * danger.
 */
final class Blocks implements NodeFilter {
  /** Elements that hold whole words. */
  private static final Set<String> PHRASES = Set.of("a", "b", "strong", "i", "em");

  private final Set<Element> without;
  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private Element owner;
  private int linked;
  private int lead;
  private int links;
  private int breaks;
  private boolean space;

  /** Whether a link that opens here is a word apart, though no space stands before it. */
  private boolean afterPhrase;

  private Blocks(Element root, Set<Element> without) {
    this.owner = root;
    this.without = without;
  }

  /** The blocks below {@code root}. */
  static List<Block> of(Element root) {
    return of(root, Set.of());
  }

  /** The blocks below {@code root} that are in none of the elements {@code without}. */
  static List<Block> of(Element root, Set<Element> without) {
    var blocks = new Blocks(root, without);
    root.filter(blocks);
    blocks.flush();
    return blocks.blocks;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      afterPhrase = false;
      append(words.getWholeText());
    } else if (node instanceof Element element) {
      if (without.contains(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      enter(element);
    }
    return FilterResult.CONTINUE;
  }

  private void enter(Element element) {
    if (element.normalName().equals("br")) {
      breaks++;
    } else if (isCell(element)) {
      space = true;
    } else if (element.isBlock()) {
      flush();
      owner = element;
    } else if (element.normalName().equals("a")) {
      space |= afterPhrase;
      links++;
    }
    afterPhrase = false;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && !element.normalName().equals("br")) {
      leave(element);
    }
    return FilterResult.CONTINUE;
  }

  private void leave(Element element) {
    if (isCell(element)) {
      space = true;
    } else if (element.isBlock()) {
      flush();
      owner = blockAbove(element);
    } else if (element.normalName().equals("a")) {
      links--;
    }
    afterPhrase = PHRASES.contains(element.normalName());
  }

  private static Element blockAbove(Element element) {
    Element above = element.parent();
    while (above != null && !above.isBlock()) {
      above = above.parent();
    }
    return above == null ? element : above;
  }

  /** Whether the element is a cell of a row of data, which is one block, not of a layout table. */
  private static boolean isCell(Element element) {
    String tag = element.normalName();
    Element row = element.parent();
    return (tag.equals("td") || tag.equals("th")) && row != null && DataRows.isData(row);
  }

  private void append(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (isSpace(c)) {
        space = true;
      } else if (!isInvisible(c)) {
        separate();
        text.append(c);
        count();
      }
    }
  }

  /** Counts the character just put down. */
  private void count() {
    boolean inLink = links > 0;
    lead += inLink && lead == text.length() - 1 ? 1 : 0;
    linked += inLink ? 1 : 0;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isInvisible(char c) {
    return c == '\u00AD' || c == '\u200B' || c == '\u2060' || c == '\uFEFF';
  }

  /** Puts what stands between two words: nothing, a space, a line break, the end of a block. */
  private void separate() {
    if (breaks > 1) {
      flush();
    } else if (!text.isEmpty() && (breaks == 1 || space)) {
      text.append(breaks == 1 ? '\n' : ' ');
      count();
    }
    breaks = 0;
    space = false;
  }

  private void flush() {
    if (!text.isEmpty()) {
      blocks.add(new Block(text.toString(), linked, lead, owner, blocks.size()));
    }
    text.setLength(0);
    linked = 0;
    lead = 0;
    breaks = 0;
    space = false;
  }
}
