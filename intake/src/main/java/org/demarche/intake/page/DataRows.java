package org.demarche.intake.page;

import org.jsoup.nodes.Element;

/** Tells rows of data (scores, prices) from rows that only lay a page out. */
final class DataRows {
  /** A cell of data is no longer than this, characters. */
  private static final int MAX_CELL_CHARS = 80;

  private static final int MAX_CELLS = 40;

  private DataRows() {}

  /** Whether the cells of this row hold a few words each and no blocks of their own. */
  static boolean isData(Element row) {
    if (row.childrenSize() < 2 || row.childrenSize() > MAX_CELLS) {
      return false;
    }
    for (Element cell : row.children()) {
      for (Element inside : cell.children()) {
        if (inside.isBlock() || inside.normalName().equals("br") || inside.childrenSize() > 3) {
          return false;
        }
      }
      if (cell.wholeText().length() > MAX_CELL_CHARS) {
        return false;
      }
    }
    return true;
  }
}
