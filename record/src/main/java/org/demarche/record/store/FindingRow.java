package org.demarche.record.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.demarche.record.Finding;

/** Reads the table of findings. */
final class FindingRow {
  private FindingRow() {}

  /**
   * Findings by their keys, in the order of these; looked up by their cells, which have an index.
   */
  static List<Finding> of(Database database, Collection<String> keys) {
    if (keys.isEmpty()) {
      return List.of();
    }
    List<Long> cells =
        database.query(
            "SELECT DISTINCT cell FROM finding WHERE number" + Among.keys(keys),
            row -> row.getLong("cell"));
    Set<String> wanted = Set.copyOf(keys);
    return database
        .query("SELECT * FROM finding WHERE cell" + Among.list(cells), FindingRow::read)
        .stream()
        .filter(finding -> wanted.contains(finding.key()))
        .sorted(Comparator.comparing(Finding::key))
        .toList();
  }

  static Finding read(ResultSet row) throws SQLException {
    return new Finding(
        row.getString("key"),
        row.getString("report"),
        ContentColumns.read(row),
        row.getBoolean("soft"),
        Database.day(row, "told"),
        Database.number(row, "confidence"),
        row.getString("rule"),
        Database.texts(row, "reasons"));
  }
}
