package org.demarche.cli.terminal;

/**
 * Makes foreign text safe to show: what a report holds must not move the cursor, set colours or
 * turn the direction of writing on the reader's screen.
 */
public final class Plain {
  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;
  private static final int SOFT_HYPHEN = 0xAD;

  private Plain() {}

  /**
   * The text in one line: white space becomes single blanks; control characters, marks of direction
   * and other invisible ones become visible escapes such as {@code \\u202E}.
   */
  public static String line(String text) {
    var plain = new StringBuilder(text.length());
    boolean blank = false;
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      i += Character.charCount(point);
      if (isBlank(point)) {
        blank = true;
        continue;
      }
      if (blank && plain.length() > 0) {
        plain.append(' ');
      }
      blank = false;
      append(plain, point);
    }
    return plain.toString();
  }

  private static boolean isBlank(int point) {
    return (Character.isWhitespace(point) && point < 0x1C)
        || Character.isSpaceChar(point)
        || point == 0x85;
  }

  private static void append(StringBuilder plain, int point) {
    if (!isHidden(point)) {
      plain.appendCodePoint(point);
    } else if (point <= Character.MAX_VALUE) {
      plain.append(hex4(point));
    } else {
      plain.append("\\u{").append(Integer.toHexString(point)).append('}');
    }
  }

  private static String hex4(int unit) {
    String hex = Integer.toHexString(unit);
    return "\\u" + "0".repeat(4 - hex.length()) + hex;
  }

  /** Whether a character shows as nothing, or acts on the terminal. */
  private static boolean isHidden(int point) {
    int type = Character.getType(point);
    boolean joins =
        point == ZERO_WIDTH_NON_JOINER || point == ZERO_WIDTH_JOINER || point == SOFT_HYPHEN;
    return type == Character.CONTROL
        || (type == Character.FORMAT && !joins)
        || type == Character.SURROGATE
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }
}
