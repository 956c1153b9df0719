package org.demarche.cli.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.demarche.cli.terminal.Plain;
import org.demarche.record.store.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * Rows in columns for the eye: numbers to the right, long texts cut, nothing that acts on a
 * terminal.
 */
public final class TableSheet implements Sheet {
  private static final int WIDEST = 60;

  /** Rows from which the widths of the columns are found; later ones may stand out. */
  private static final int FIRST = 1000;

  private final Appendable out;
  private final List<List<String>> waiting = new ArrayList<>();
  private List<String> columns = List.of();
  private boolean[] numbers = new boolean[0];
  private int[] widths = new int[0];
  private long rows;

  /**
   * @param out gets the text; where it fails, {@link UncheckedIOException} is thrown
   */
  public TableSheet(Appendable out) {
    this.out = out;
  }

  @Override
  public void head(List<String> names) {
    columns = names.stream().map(Plain::line).toList();
    numbers = new boolean[names.size()];
    widths = new int[names.size()];
    widen(columns);
  }

  @Override
  public void row(List<@Nullable Object> values) {
    rows++;
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      numbers[i] |= values.get(i) instanceof Number;
      cells.add(cell(values.get(i)));
    }
    if (rows <= FIRST) {
      widen(cells);
      waiting.add(cells);
    } else {
      flush();
      line(cells);
    }
  }

  /** Writes what waits and how many rows there are. */
  public void end() {
    flush();
    append(rows == 1 ? "(1 row)" : "(" + rows + " rows)");
  }

  private void widen(List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      widths[i] = Math.max(widths[i], length(cells.get(i)));
    }
  }

  private void flush() {
    if (rows <= FIRST || !waiting.isEmpty()) {
      line(columns);
      append(String.join("  ", rules()));
      waiting.forEach(this::line);
      waiting.clear();
    }
  }

  private List<String> rules() {
    List<String> rules = new ArrayList<>();
    for (int width : widths) {
      rules.add("-".repeat(width));
    }
    return rules;
  }

  private void line(List<String> cells) {
    var line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      String gap = " ".repeat(Math.max(0, widths[i] - length(cells.get(i))));
      line.append(i == 0 ? "" : "  ");
      line.append(numbers[i] ? gap + cells.get(i) : cells.get(i) + gap);
    }
    append(line.toString().stripTrailing());
  }

  private void append(String line) {
    try {
      out.append(line).append('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String cell(@Nullable Object value) {
    if (value instanceof List<?> list) {
      return cut(String.join(", ", list.stream().map(TableSheet::cell).toList()));
    }
    return value == null ? "" : cut(Plain.line(value.toString()));
  }

  private static String cut(String text) {
    return length(text) <= WIDEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, WIDEST - 1)) + '…';
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
