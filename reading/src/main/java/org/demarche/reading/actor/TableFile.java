package org.demarche.reading.actor;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.demarche.reading.table.TableException;

/** Reads one table: tab-separated, {@code #} before comments, one header line. */
final class TableFile {
  private TableFile() {}

  /**
   * The rows of a table.
   *
   * @param columns the columns that its header must have, in order
   * @throws TableException when header or rows break the format
   * @throws IOException when it can't be read
   */
  static List<Row> read(String file, BufferedReader in, List<String> columns) throws IOException {
    List<Row> rows = new ArrayList<>();
    boolean headed = false;
    int number = 0;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      number++;
      if (line.isBlank() || line.charAt(0) == '#') {
        continue;
      }
      List<String> cells = cells(line);
      if (headed) {
        rows.add(row(file, number, columns, cells));
      } else if (cells.equals(columns)) {
        headed = true;
      } else {
        throw new TableException(file, number, "header is " + cells + ", must be " + columns);
      }
    }
    return rows;
  }

  private static Row row(String file, int number, List<String> columns, List<String> cells) {
    if (cells.size() > columns.size()) {
      throw new TableException(
          file, number, cells.size() + " cells, the header has " + columns.size());
    }
    return new Row(file, number, columns, cells);
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>(9);
    int from = 0;
    for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', from)) {
      cells.add(line.substring(from, tab).strip());
      from = tab + 1;
    }
    cells.add(line.substring(from).strip());
    return cells;
  }
}
