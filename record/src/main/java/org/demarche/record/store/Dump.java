package org.demarche.record.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes a record's tables as JSON Lines, rows and tables in a fixed order. */
final class Dump {
  private static final List<String> TABLES =
      List.of(
          "report",
          "appearances",
          "finding",
          "stretch",
          "correction",
          "target",
          "item",
          "member",
          "party",
          "act",
          "topic",
          "strand",
          "course",
          "step");

  private Dump() {}

  static void write(Database database, Appendable out) throws IOException {
    for (String table : TABLES) {
      try {
        database.each(query(table), row -> append(out, row.getString(1)));
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
    }
  }

  private static String query(String table) {
    return "SELECT CAST(to_json({t: '"
        + table
        + "', r: x}) AS VARCHAR) AS line FROM "
        + table
        + " AS x ORDER BY line";
  }

  private static void append(Appendable out, String line) {
    try {
      out.append(line).append('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
