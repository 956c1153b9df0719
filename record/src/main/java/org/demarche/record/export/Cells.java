package org.demarche.record.export;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values of a {@link org.demarche.record.store.Sheet} as text that stands in one cell. */
final class Cells {
  private static final String FORMULA = "=+-@\t\r";

  private Cells() {}

  /** A value as text, a list joined with semicolons; null for null. */
  static @Nullable String text(@Nullable Object value) {
    if (value instanceof List<?> list) {
      return String.join(";", list.stream().map(Cells::member).toList());
    }
    return value == null ? null : visible(value.toString());
  }

  private static String member(@Nullable Object value) {
    String text = text(value);
    return text == null ? "" : text.replace(';', ',');
  }

  /** The same, and no spreadsheet takes it for a formula: such a text gets an apostrophe. */
  static @Nullable String disarmed(@Nullable Object value) {
    String text = text(value);
    boolean number = value instanceof Number;
    boolean formula =
        text != null && !number && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    return formula ? "'" + text : text;
  }

  /** The same in one line without tabs, for layouts that know no quotation marks. */
  static String line(@Nullable Object value) {
    String text = text(value);
    return text == null ? "" : text.replaceAll("[\\s\\x{85}\\x{2028}\\x{2029}]+", " ").strip();
  }

  /**
   * Control characters that are no white space as escapes that can be seen, such as {@code
   * \\u0000}.
   */
  private static String visible(String text) {
    if (text.chars().noneMatch(Cells::isHidden)) {
      return text;
    }
    var plain = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isHidden(c)) {
        String hex = Integer.toHexString(c);
        plain.append("\\u").append("0".repeat(4 - hex.length())).append(hex);
      } else {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  private static boolean isHidden(int c) {
    return Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t' && c != 0x85;
  }
}
