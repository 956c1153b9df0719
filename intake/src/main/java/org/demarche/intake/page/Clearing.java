package org.demarche.intake.page;

import java.util.ArrayList;
import java.util.List;
import org.demarche.intake.page.Furniture.Verdict;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Takes out of a page what its markup calls furniture. An element in which a good part of the
 * page's prose stands remains, whatever it is called: class names lie ("has-sidebar",
 * "comments-open").
 */
final class Clearing {
  /** From this share of the page's prose on, furniture by name is none. */
  private static final double ARTICLE_SHARE = 0.35;

  private Clearing() {}

  static void of(Element body) {
    removeAll(body, Verdict.NEVER);
    removeAll(body, Verdict.FURNITURE);
  }

  private static void removeAll(Element body, Verdict what) {
    Weights prose = Weights.ofProse(Blocks.of(body));
    double total = prose.of(body);
    List<Element> remove = new ArrayList<>();
    body.traverse(
        (node, depth) -> {
          if (node instanceof Element element
              && element != body
              && Furniture.TABLE.verdict(element) == what
              && !isProtected(element, prose.of(element), total, what)) {
            remove.add(element);
          }
        });
    remove.forEach(Node::remove);
  }

  private static boolean isProtected(Element element, double prose, double total, Verdict what) {
    if (what == Verdict.NEVER) {
      return prose > 0 && prose >= total * ARTICLE_SHARE && element.selectFirst("h1") != null;
    }
    return prose > 0 && prose >= total * ARTICLE_SHARE;
  }
}
