package org.demarche.intake.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.intake.page.Furniture.Verdict;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the boxes within an article that hold something else: the largest element that begins with
 * a tell-tale phrase ("Read more", "Related stories") and holds but little of the container's
 * prose; or with a heading or a link, when the markup calls it a box too.
 */
final class Boxes {
  /** A box holds less than this share of the prose. */
  private static final double MAX_SHARE = 0.2;

  /** A block with more links than this is a label rather than a sentence, share of characters. */
  private static final double LABEL_LINKS = 0.5;

  /** Boxes are no deeper than this, elements. */
  private static final int MAX_DEPTH = 50;

  private final Element container;
  private final Weights prose;

  /** The number of the first block in each element. */
  private final Map<Element, Integer> first = new HashMap<>();

  private Boxes(List<Block> blocks, Element container) {
    this.container = container;
    this.prose = Weights.ofProse(blocks);
    for (Block block : blocks) {
      for (Element at = block.owner(); at != null && !at.equals(container); at = at.parent()) {
        if (first.putIfAbsent(at, block.order()) != null) {
          break;
        }
      }
    }
  }

  /** The blocks that stand in such boxes. */
  static List<Block> of(List<Block> blocks, Element container) {
    var boxes = new Boxes(blocks, container);
    List<Block> boxed = new ArrayList<>();
    Element box = null;
    for (Block block : blocks) {
      Element found = boxes.opensAt(block);
      box = found == null ? box : found;
      if (box != null && isInside(block.owner(), box)) {
        boxed.add(block);
      }
    }
    return boxed;
  }

  private static boolean isInside(Element element, Element box) {
    Element at = element;
    for (int i = 0; at != null && i < MAX_DEPTH; i++) {
      if (at.equals(box)) {
        return true;
      }
      at = at.parent();
    }
    return false;
  }

  /** The box that begins with this block, if one does. */
  private @Nullable Element opensAt(Block block) {
    if (Phrases.TABLE.tellFurniture(block) || Phrases.TABLE.openBox(block)) {
      return around(block);
    }
    boolean label = block.isHeading() || block.linkDensity() > LABEL_LINKS;
    Element box = label ? around(block) : null;
    return box != null && Furniture.TABLE.verdict(box) == Verdict.DOUBTFUL ? box : null;
  }

  private @Nullable Element around(Block block) {
    Element box = null;
    double most = prose.of(container) * MAX_SHARE;
    for (Element at = block.owner(); at != null && !at.equals(container); at = at.parent()) {
      if (first.getOrDefault(at, -1) != block.order() || prose.of(at) > most) {
        break;
      }
      box = at;
    }
    return box;
  }
}
