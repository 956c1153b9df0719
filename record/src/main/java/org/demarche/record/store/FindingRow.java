package org.demarche.record.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.demarche.record.Finding;

/** Reads the table of findings. */
final class FindingRow {
  private FindingRow() {}

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
