package org.demarche.record.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import org.demarche.record.store.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * Writes CSV as RFC 4180 has it: a head, commas, CRLF. Null is an empty cell, an empty text a pair
 * of quotation marks. A text that a spreadsheet would run as a formula gets an apostrophe before
 * it.
 */
public final class CsvSheet implements Sheet {
  private static final String END = "\r\n";

  private final Appendable out;

  /**
   * @param out gets the text; where it fails, {@link UncheckedIOException} is thrown
   */
  public CsvSheet(Appendable out) {
    this.out = out;
  }

  @Override
  public void head(List<String> columns) {
    write(columns, CsvSheet::quoted);
  }

  @Override
  public void row(List<@Nullable Object> values) {
    write(values, value -> quoted(Cells.disarmed(value)));
  }

  private <T extends @Nullable Object> void write(List<T> cells, Function<T, String> cell) {
    try {
      for (int i = 0; i < cells.size(); i++) {
        out.append(i == 0 ? "" : ",").append(cell.apply(cells.get(i)));
      }
      out.append(END);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String quoted(@Nullable String cell) {
    if (cell == null) {
      return "";
    }
    boolean needed =
        cell.isEmpty()
            || cell.charAt(0) == ' '
            || cell.charAt(cell.length() - 1) == ' '
            || cell.chars().anyMatch(c -> c == ',' || c == '"' || c < ' ');
    return needed ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }
}
