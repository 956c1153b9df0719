package org.demarche.report;

/**
 * Converts between the UTF-16 offsets used inside the program and the code point offsets of its
 * output (the unit of the W3C Web Annotation text position selector).
 *
 * <p>Immutable. Costs four bytes a UTF-16 unit only where the text holds characters outside the
 * Basic Multilingual Plane.
 */
public final class CodePoints {
  /** Code point offset by UTF-16 offset; null where the two are the same. */
  private final int @org.jspecify.annotations.Nullable [] byUnit;

  private final int length;

  private CodePoints(int @org.jspecify.annotations.Nullable [] byUnit, int length) {
    this.byUnit = byUnit;
    this.length = length;
  }

  /** The conversion for {@code text}. */
  public static CodePoints of(String text) {
    int count = text.codePointCount(0, text.length());
    if (count == text.length()) {
      return new CodePoints(null, count);
    }
    int[] byUnit = new int[text.length() + 1];
    int point = 0;
    for (int unit = 0; unit < text.length(); point++) {
      int width = Character.charCount(text.codePointAt(unit));
      for (int i = 0; i < width; i++) {
        byUnit[unit + i] = point;
      }
      unit += width;
    }
    byUnit[text.length()] = point;
    return new CodePoints(byUnit, point);
  }

  /** The code point offset of a UTF-16 offset. */
  public int at(int unit) {
    return byUnit == null ? unit : byUnit[unit];
  }

  /** Number of code points of the text. */
  public int length() {
    return length;
  }
}
