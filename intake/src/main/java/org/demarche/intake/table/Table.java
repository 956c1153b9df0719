package org.demarche.intake.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A table that comes with the program: UTF-8, one row a line, cells separated by tabs. Empty lines
 * and lines that begin with "#" are comments.
 */
public final class Table {
  private Table() {}

  /**
   * The rows of a table.
   *
   * @param owner a class of the package beside which the table lies
   * @param name the file's name
   * @param columns how many cells each row has
   * @throws IllegalStateException when the table is missing or a row has another number of cells
   */
  public static List<List<String>> rows(Class<?> owner, String name, int columns) {
    InputStream stream = owner.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException(name + ": missing beside " + owner.getName());
    }
    try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return read(name, lines, columns);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /**
   * The rows of a table of the user's.
   *
   * @param name what messages call it
   * @throws IllegalStateException when a row has another number of cells
   */
  public static List<List<String>> read(String name, BufferedReader lines, int columns)
      throws IOException {
    List<List<String>> rows = new ArrayList<>();
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = List.of(line.split("\t", -1));
      if (cells.size() != columns) {
        throw new IllegalStateException(
            name + ":" + number + ": " + cells.size() + " cells, not " + columns);
      }
      rows.add(cells);
    }
    return rows;
  }
}
