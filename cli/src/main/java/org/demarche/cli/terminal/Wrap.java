package org.demarche.cli.terminal;

import java.util.ArrayList;
import java.util.List;

/** Breaks a line of text between its words. */
public final class Wrap {
  private Wrap() {}

  /**
   * The lines, none wider than {@code columns} but where one word is.
   *
   * @param text one line, as {@link Plain#line} gives it
   */
  public static List<String> lines(String text, int columns) {
    List<String> lines = new ArrayList<>();
    var line = new StringBuilder();
    int width = 0;
    for (String word : text.split(" ")) {
      int wide = width(word);
      if (width > 0 && width + 1 + wide > columns) {
        lines.add(line.toString());
        line.setLength(0);
        width = 0;
      }
      if (width > 0) {
        line.append(' ');
        width++;
      }
      line.append(word);
      width += wide;
    }
    lines.add(line.toString());
    return lines;
  }

  /** How many columns a text takes: two for an ideograph, none for a combining mark. */
  public static int width(String text) {
    return text.codePoints().map(Wrap::width).sum();
  }

  private static int width(int point) {
    int type = Character.getType(point);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    return Character.isIdeographic(point) ? 2 : 1;
  }
}
