package org.demarche.reading.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tab-separated tables: comment lines begin with "#", the first other line names the columns. */
public final class Table {
  private Table() {}

  /**
   * Reads a table that comes with the program.
   *
   * @param owner a class of the package beside which the table lies
   * @param name the file's name
   * @throws TableException when the table is missing or broken
   */
  public static List<Row> resource(Class<?> owner, String name) {
    InputStream stream = owner.getResourceAsStream(name);
    if (stream == null) {
      throw new TableException(name, "missing from the class path (see tables.tsv)");
    }
    try (stream) {
      return read(name, stream);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /**
   * Reads a table.
   *
   * @param name what messages call it
   * @throws TableException when a row has more cells than there are columns
   * @throws IOException when the stream fails
   */
  public static List<Row> read(String name, InputStream stream) throws IOException {
    List<Row> rows = new ArrayList<>();
    Map<String, Integer> columns = new HashMap<>();
    var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("# ") || line.equals("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (columns.isEmpty()) {
        for (int i = 0; i < cells.length; i++) {
          columns.put(cells[i].strip(), i);
        }
      } else if (cells.length > columns.size()) {
        throw new TableException(
            name + ":" + number, cells.length + " cells for " + columns.size() + " columns");
      } else {
        rows.add(new Row(name + ":" + number, columns, cells));
      }
    }
    return rows;
  }
}
