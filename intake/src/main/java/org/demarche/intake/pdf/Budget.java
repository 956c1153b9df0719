package org.demarche.intake.pdf;

import java.io.IOException;

/** How much work one file may make. A count and no clock, so that the same file fares the same. */
final class Budget {
  /** Steps of drawing: some hundred times what a long report has. */
  private static final int STEPS = 2_000_000;

  /** Lines of one page, and of all pages; small print has 150 on one. */
  private static final int PAGE_LINES = 3_000;

  private static final int LINES = 60_000;

  private int left = STEPS;
  private int linesLeft = LINES;

  /**
   * Takes one step.
   *
   * @throws IOException when there were too many
   */
  void step() throws IOException {
    if (--left < 0) {
      throw new IOException("more than " + STEPS + " steps of drawing");
    }
  }

  /**
   * Takes one page.
   *
   * @throws IOException when it has too many lines, or all together
   */
  void page(int lines) throws IOException {
    linesLeft -= lines;
    if (lines > PAGE_LINES || linesLeft < 0) {
      throw new IOException("more lines than any one report has");
    }
  }
}
