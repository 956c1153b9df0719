package org.demarche.intake.page;

import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * The article's words as the page's linked data repeats them. Often cut short, without paragraphs
 * or with furniture in it, so it serves to confirm blocks, and as the text only where the page
 * shows none.
 */
final class ArticleBody {
  /** How much of it is compared, characters. */
  private static final int MAX_CHARS = 100_000;

  /** How much of a block must stand in it, letters and digits. */
  private static final int PROBE = 50;

  private static final int MIN_PROBE = 20;

  private final String text;
  private final String letters;

  /**
   * @param text empty where the page has none
   */
  ArticleBody(String text) {
    this.text = text;
    this.letters = letters(text, MAX_CHARS);
  }

  /** Whether the linked data holds the block's words; false where there is none. */
  boolean confirms(Block block) {
    String probe = letters(block.text(), PROBE);
    return probe.length() >= MIN_PROBE && letters.contains(probe);
  }

  /** Its paragraphs as blocks, for a page that shows no article of its own. */
  List<Block> blocks() {
    String html = text.contains("</") ? text : paragraphs(text);
    Element body = Jsoup.parseBodyFragment(html).body();
    return Blocks.of(body);
  }

  private static String paragraphs(String text) {
    String escaped = text.strip().replace("&", "&amp;").replace("<", "&lt;");
    return escaped.replaceAll("\\s*\\n\\s*", "<br><br>");
  }

  private static String letters(String text, int most) {
    var letters = new StringBuilder();
    for (int i = 0; i < text.length() && letters.length() < most; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        letters.append(text.charAt(i));
      }
    }
    return letters.toString().toLowerCase(Locale.ROOT);
  }
}
