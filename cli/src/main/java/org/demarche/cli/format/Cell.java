package org.demarche.cli.format;

import org.demarche.cli.terminal.Plain;
import org.jspecify.annotations.Nullable;

/** Cells of comma-separated values (RFC 4180). */
final class Cell {
  /** What ends a row. */
  static final String END = "\r\n";

  private Cell() {}

  /**
   * Foreign text in one line, disarmed: what a spreadsheet would run as a formula gets an
   * apostrophe before it.
   */
  static @Nullable String foreign(@Nullable String text) {
    if (text == null) {
      return null;
    }
    String line = Plain.line(text);
    boolean formula = !line.isEmpty() && "=+-@".indexOf(line.charAt(0)) >= 0;
    return formula ? "'" + line : line;
  }

  /** A cell as it stands in the row. */
  static String quoted(@Nullable String cell) {
    if (cell == null) {
      return "";
    }
    boolean needed = cell.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
    return needed ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }
}
