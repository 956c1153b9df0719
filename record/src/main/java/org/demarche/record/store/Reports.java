package org.demarche.record.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.demarche.record.Kind;
import org.demarche.record.correction.Addition;
import org.demarche.record.query.Arrival;
import org.demarche.record.query.FiledReport;
import org.demarche.record.store.RecordException.Reason;

/** The reports of a record: one with all that stands on it, and those that came last. */
public final class Reports {
  private static final String ARRIVALS =
      """
      SELECT r.key, r.id, r.title, r.published, r.publisher, r.superseded_by,
        CAST((SELECT count(*) FROM finding f WHERE f.report = r.key) AS INTEGER) AS findings
      FROM report r
      """;

  private final Database database;

  Reports(Database database) {
    this.database = database;
  }

  /**
   * A report with its marks.
   *
   * @param named its key, or the beginning of it
   * @throws RecordException when there is none, or several
   */
  public FiledReport named(String named) {
    List<String> keys =
        database.query(
            "SELECT key FROM report WHERE starts_with(key, ?) ORDER BY key LIMIT 2",
            row -> row.getString(1),
            named);
    if (keys.size() != 1 || named.isBlank()) {
      String why = keys.isEmpty() ? "no report '" : "several reports have keys like '";
      throw new RecordException(Reason.ASKED_WRONGLY, why + named + "'");
    }
    String key = keys.get(0);
    List<FiledReport.Mark> marks = marks(key);
    List<Arrival> others = others(key);
    return database
        .query(
            "SELECT * FROM report WHERE key = ?",
            row ->
                new FiledReport(
                    ReportColumns.read(row), row.getString("superseded_by"), marks, others),
            key)
        .get(0);
  }

  /**
   * The text of a report.
   *
   * @param key its whole key
   * @throws RecordException when there is none
   */
  public String text(String key) {
    return database
        .query("SELECT text FROM report WHERE key = ?", row -> row.getString(1), key)
        .stream()
        .findFirst()
        .orElseThrow(() -> new RecordException(Reason.ASKED_WRONGLY, "no report '" + key + "'"));
  }

  private List<FiledReport.Mark> marks(String report) {
    return database.query(
        """
        SELECT m.item, s.finding, i.kind, i.verdict, s.part, s."begin", s."end"
        FROM stretch s JOIN member m ON m.finding = s.finding JOIN item i ON i.key = m.item
        WHERE s.report = ?
        ORDER BY s."begin", s."end" DESC, i.kind, m.item, s.part
        """,
        row ->
            new FiledReport.Mark(
                row.getString("item"),
                row.getString("finding"),
                Kind.of(row.getString("kind")),
                row.getString("verdict"),
                row.getInt("part"),
                row.getInt("begin"),
                row.getInt("end")),
        report);
  }

  private List<Arrival> others(String report) {
    return database.query(
        ARRIVALS
            + """
              WHERE r.key <> ? AND (r.origin = (SELECT origin FROM report WHERE key = ?)
                OR r.page = (SELECT page FROM report WHERE key = ?))
              ORDER BY r.published NULLS LAST, r.key LIMIT 50
              """,
        Reports::arrival,
        report,
        report,
        report);
  }

  /** How many reports ever came, those that no longer count among them. */
  public long count() {
    return database
        .query(
            "SELECT count(*) FROM report WHERE reader <> ?",
            row -> row.getLong(1),
            Addition.BY_HAND)
        .get(0);
  }

  /**
   * Reports in the order in which they came, the last first.
   *
   * @param after how many of the first to leave out
   * @param most how many at most
   */
  public List<Arrival> arrivals(long after, int most) {
    return database.query(
        ARRIVALS
            + """
              WHERE r.key IN (
                SELECT key FROM (SELECT key, row_number() OVER (ORDER BY rowid) AS place FROM report
                                 WHERE reader <> ?)
                WHERE place > ? ORDER BY place DESC LIMIT ?)
              ORDER BY r.rowid DESC
              """,
        Reports::arrival,
        Addition.BY_HAND,
        after,
        most);
  }

  /**
   * Keys of the items that are first told by reports which came after so many others.
   *
   * @param most how many at most, the latest first
   */
  public List<String> news(long after, int most) {
    return database.query(
        """
        WITH fresh AS (
          SELECT key FROM (SELECT key, row_number() OVER (ORDER BY rowid) AS place FROM report
                           WHERE reader <> ?)
          WHERE place > ?)
        SELECT m.item, max(i.day) AS day
        FROM member m JOIN item i ON i.key = m.item
        WHERE i.verdict IS DISTINCT FROM 'rejected'
          AND m.item IN (SELECT item FROM member WHERE report IN (SELECT key FROM fresh))
        GROUP BY m.item
        HAVING bool_and(m.report IN (SELECT key FROM fresh))
        ORDER BY day DESC, m.item LIMIT ?
        """,
        row -> row.getString(1),
        Addition.BY_HAND,
        after,
        most);
  }

  private static Arrival arrival(ResultSet row) throws SQLException {
    return new Arrival(
        row.getString("key"),
        row.getString("id"),
        row.getString("title"),
        Database.day(row, "published"),
        row.getString("publisher"),
        row.getInt("findings"),
        row.getString("superseded_by"));
  }
}
