package org.demarche.record.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.demarche.record.ReportRow;
import org.demarche.report.Report;

/** Reads the table of reports. */
final class ReportColumns {
  private ReportColumns() {}

  static ReportRow read(ResultSet row) throws SQLException {
    Report report =
        new Report(
            row.getString("id"),
            row.getString("url"),
            row.getString("title"),
            Database.day(row, "published"),
            row.getString("publisher"),
            Database.texts(row, "authors"),
            row.getString("language"),
            row.getString("text"));
    return new ReportRow(
        row.getString("key"), row.getString("page"), report, row.getString("reader"));
  }
}
