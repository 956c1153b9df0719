package org.demarche.record.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.demarche.record.ActorRow;
import org.demarche.record.Evidence;
import org.demarche.record.Finding;
import org.demarche.record.Hash;
import org.demarche.record.ReportRow;
import org.demarche.record.Told;
import org.demarche.record.merge.Block;
import org.demarche.record.merge.Merger;
import org.demarche.report.Report;
import org.duckdb.DuckDBAppender;

/** Writes what was read of reports: the tables from {@code report} to {@code stretch}. */
final class Rows {
  private final Database database;

  Rows(Database database) {
    this.database = database;
  }

  /** Writes reports, each an origin of its own so far. */
  void reports(Collection<ReportRow> reports) {
    database.append("report", reports, report -> row -> report(row, report));
  }

  private static void report(DuckDBAppender row, ReportRow of) throws SQLException {
    Report report = of.report();
    row.append(of.key());
    row.append(of.page());
    row.append(report.id());
    row.append(report.url());
    row.append(report.title());
    row.append(report.published());
    row.append(report.publisher());
    row.append(report.authors());
    row.append(report.language());
    row.append(report.text());
    row.append(of.reader());
    row.append(of.key());
    row.appendNull();
    row.append(Hash.keyNumber(of.key()));
    row.append(report.text().codePointCount(0, report.text().length()));
    row.append(source(of));
    row.append(Hash.keyNumber(Hash.of(of.page())));
  }

  /** Its publisher, else the host of its address; empty where neither is known. */
  private static String source(ReportRow of) {
    String publisher = of.report().publisher();
    if (publisher != null) {
      return publisher;
    }
    String host = of.page().split("[/:]", 2)[0];
    return host.equals("id") ? "" : host;
  }

  /** Writes what was found in reports. */
  void findings(Collection<Told> all) {
    List<ActorRow> actors = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    List<Evidence> evidence = new ArrayList<>();
    for (Told told : all) {
      actors.addAll(told.actors());
      findings.addAll(told.findings());
      evidence.addAll(told.evidence());
    }
    new Forms(database).append(actors);
    database.append("finding", findings, finding -> row -> finding(row, finding));
    database.append("stretch", evidence, part -> row -> evidence(row, part));
  }

  /** Takes away what was found in reports. */
  void removeFindings(Collection<String> reports) {
    String numbers = Among.keys(reports);
    database.execute(
        "DELETE FROM stretch WHERE number IN (SELECT number FROM finding WHERE report_number"
            + numbers
            + ")");
    database.execute("DELETE FROM finding WHERE report_number" + numbers);
    new Forms(database).remove(reports);
  }

  private static void finding(DuckDBAppender row, Finding finding) throws SQLException {
    Block block = Merger.block(finding);
    row.append(finding.key());
    row.append(finding.report());
    row.append(block.number());
    row.append(block.day());
    ContentColumns.append(row, finding.content());
    row.append(finding.soft());
    row.append(finding.told());
    row.append(finding.confidence());
    row.append(finding.rule());
    row.append(finding.reasons());
    row.append(block.cell());
    row.append(Hash.keyNumber(finding.key()));
    row.append(Hash.keyNumber(finding.report()));
  }

  private static void evidence(DuckDBAppender row, Evidence part) throws SQLException {
    row.append(part.finding());
    row.append(part.report());
    row.append(part.part());
    row.append(part.begin());
    row.append(part.end());
    row.append(part.quote());
    row.append(Hash.keyNumber(part.finding()));
  }
}
