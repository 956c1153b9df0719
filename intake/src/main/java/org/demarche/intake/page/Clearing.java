package org.demarche.intake.page;

import java.util.HashSet;
import java.util.Set;
import org.demarche.intake.page.Furniture.Verdict;
import org.jsoup.nodes.Element;

/**
 * Finds the elements of a page that its markup calls furniture. An element in which a good part of
 * the page's prose stands is none, whatever it is called: class names lie ("has-sidebar",
 * "comments-open").
 */
final class Clearing {
  /** From this share of the page's prose on, furniture by name is none. */
  private static final double ARTICLE_SHARE = 0.35;

  private Clearing() {}

  /** The elements to leave out. */
  static Set<Element> of(Element body) {
    Set<Element> furniture = new HashSet<>();
    addAll(body, Verdict.NEVER, furniture);
    addAll(body, Verdict.FURNITURE, furniture);
    return furniture;
  }

  private static void addAll(Element body, Verdict what, Set<Element> furniture) {
    Weights prose = Weights.ofProse(Blocks.of(body, furniture));
    double enough = Math.max(1, prose.of(body) * ARTICLE_SHARE);
    body.traverse(
        (node, depth) -> {
          if (node instanceof Element element
              && !element.equals(body)
              && Furniture.TABLE.verdict(element) == what
              && !(prose.of(element) >= enough && mayHoldArticle(element, what))) {
            furniture.add(element);
          }
        });
  }

  private static boolean mayHoldArticle(Element element, Verdict what) {
    return what != Verdict.NEVER || element.selectFirst("h1") != null;
  }
}
