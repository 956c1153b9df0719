package org.demarche.desk.view;

import java.util.regex.Pattern;

/**
 * Text of reports as it may stand on a page. The template escapes markup; here it is about
 * characters that nobody sees and that turn the words around them: a report must not look like
 * something else than it is.
 */
public final class Visible {
  private static final Pattern SPACE = Pattern.compile("[\\s\\x{85}\\x{2028}\\x{2029}]+");

  private Visible() {}

  /** In one line. */
  public static String line(String text) {
    return text(SPACE.matcher(text).replaceAll(" ")).strip();
  }

  /** With its lines; each code point stays one, so that offsets keep their meaning. */
  public static String text(String text) {
    if (text.codePoints().noneMatch(Visible::isHidden)) {
      return text;
    }
    var shown = new StringBuilder(text.length());
    text.codePoints().map(c -> isHidden(c) ? 0xFFFD : c).forEach(shown::appendCodePoint);
    return shown.toString();
  }

  /** Characters that steer: controls, marks of direction, those that have no width. */
  private static boolean isHidden(int c) {
    boolean layout = c == '\n' || c == '\r' || c == '\t';
    return (Character.isISOControl(c) && !layout)
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069)
        || (c >= 0xE0000 && c <= 0xE007F)
        || c == 0x200B
        || c == 0x200E
        || c == 0x200F
        || c == 0x061C
        || c == 0xFEFF;
  }
}
