package org.demarche.intake.pdf;

/**
 * A line of text where it stands on its page, or the part of a line that stands in one column.
 * Lengths are points, from the page's upper left corner.
 *
 * @param text its words
 * @param left where it begins
 * @param right where it ends
 * @param base how far down its baseline is
 * @param size the size of its letters
 */
record Line(String text, float left, float right, float base, float size) {
  /** Whether the other stands on the same baseline, a raised numeral's breadth aside. */
  boolean isLevelWith(Line other) {
    return Math.abs(base - other.base) < Math.max(size, other.size) * 0.4f;
  }

  /** Whether the other is of the same size. */
  boolean isSizeOf(Line other) {
    return Math.abs(size - other.size) < 0.12f * Math.max(size, other.size);
  }
}
