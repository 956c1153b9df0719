package org.demarche.record.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.demarche.record.Finding;

/** Reads the table of findings. */
final class FindingRow {
  /** Findings of more cells than that are sooner read in a row. */
  private static final int MOST_LOOKED_UP = 20 * Among.MOST;

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
    return in(database, cells).stream()
        .filter(finding -> wanted.contains(finding.key()))
        .sorted(Comparator.comparing(Finding::key))
        .toList();
  }

  /** Findings in these cells, in any order; so many at a time that the index is used. */
  static List<Finding> in(Database database, List<Long> cells) {
    List<Finding> findings = new ArrayList<>();
    int most = cells.size() > MOST_LOOKED_UP ? cells.size() : Among.MOST;
    for (int at = 0; at < cells.size(); at += most) {
      List<Long> some = cells.subList(at, Math.min(cells.size(), at + most));
      database.each(
          "SELECT * FROM finding WHERE cell" + Among.list(some), row -> findings.add(read(row)));
    }
    return findings;
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
