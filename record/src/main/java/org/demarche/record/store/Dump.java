package org.demarche.record.store;

import java.io.IOException;
import java.util.List;

/** Writes a record's tables as JSON Lines, rows and tables in a fixed order. */
final class Dump {
  private static final List<String> TABLES =
      List.of("report", "appearance", "finding", "evidence", "correction", "item", "member");

  private Dump() {}

  static void write(Database database, Appendable out) throws IOException {
    for (String table : TABLES) {
      List<String> rows =
          database.query(
              "SELECT CAST(to_json({t: '"
                  + table
                  + "', r: x}) AS VARCHAR) AS line FROM "
                  + table
                  + " AS x ORDER BY line",
              row -> row.getString(1));
      for (String row : rows) {
        out.append(row).append('\n');
      }
    }
  }
}
