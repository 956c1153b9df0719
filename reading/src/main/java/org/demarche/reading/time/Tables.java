package org.demarche.reading.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the tables of this stage: UTF-8, fields parted by tabs, lines that begin with {@code #} and
 * empty lines skipped.
 */
final class Tables {
  private Tables() {}

  /**
   * One line of a table.
   *
   * @param place file and line, for messages
   * @param fields its fields, trimmed
   */
  record Row(String place, List<String> fields) {
    /** The field at {@code index}, zero-based. */
    String field(int index) {
      return fields.get(index);
    }

    /** What to throw when the row makes no sense. */
    IllegalArgumentException wrong(String why) {
      return new IllegalArgumentException(place + ": " + why);
    }
  }

  /**
   * The rows of the table {@code name}.
   *
   * @throws IllegalArgumentException when a row has not {@code width} fields
   */
  static List<Row> read(String name, int width) {
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (String line : lines(name)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> fields = new ArrayList<>();
      for (String field : line.split("\t+", -1)) {
        fields.add(field.strip());
      }
      Row row = new Row(name + ":" + number, List.copyOf(fields));
      if (fields.size() != width) {
        throw row.wrong("has " + fields.size() + " fields, not " + width);
      }
      rows.add(row);
    }
    return rows;
  }

  private static List<String> lines(String name) {
    InputStream stream = Tables.class.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalArgumentException("no such table: " + name);
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
