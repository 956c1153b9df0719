package org.demarche.record.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.demarche.record.Hash;
import org.demarche.record.Kind;
import org.demarche.record.correction.Addition;
import org.demarche.record.query.Arrival;
import org.demarche.record.query.FiledReport;
import org.demarche.record.store.RecordException.Reason;

/** The reports of a record: one with all that stands on it, and those that came last. */
public final class Reports {
  private static final String ARRIVALS =
      """
      WITH shown AS MATERIALIZED (%s),
        told AS (
          SELECT report_number, count(*) AS findings FROM finding
          WHERE report_number IN (SELECT number FROM shown) GROUP BY report_number)
      SELECT r.key, r.id, r.title, r.published, r.publisher, r.superseded_by,
        CAST(coalesce(t.findings, 0) AS INTEGER) AS findings
      FROM shown r LEFT JOIN told t ON t.report_number = r.number
      ORDER BY r.place
      """;

  /** Copies and other versions. */
  private static final String OTHERS =
      """
      SELECT *, row_number() OVER (ORDER BY published NULLS LAST, key) AS place FROM report
      WHERE rowid IN (SELECT rowid FROM report WHERE number <> ?
        AND (origin = (SELECT origin FROM report WHERE number = ?)
          OR page = (SELECT page FROM report WHERE number = ?)))
      ORDER BY place LIMIT 50
      """;

  /** Those that came last have the last rows. */
  private static final String LATEST =
      """
      SELECT *, -rowid AS place FROM report WHERE rowid IN (
        SELECT rowid FROM
          (SELECT rowid, row_number() OVER (ORDER BY rowid) AS turn FROM report WHERE reader <> ?)
        WHERE turn > ? ORDER BY turn DESC LIMIT %d)
      """;

  /** Where most reports are fresh: what no older one tells, and nobody by hand. */
  private static final String NOT_OLD =
      """
      WITH old AS (
          SELECT number FROM report WHERE reader = ?
          UNION ALL
          SELECT number FROM
            (SELECT number, row_number() OVER (ORDER BY rowid) AS place FROM report WHERE reader <> ?)
          WHERE place <= ?),
        known AS (SELECT number FROM member WHERE report_number IN (FROM old))
      SELECT i.number FROM item i ANTI JOIN known k ON k.number = i.number
      WHERE i.verdict IS DISTINCT FROM 'rejected'
      ORDER BY i.day DESC, i.number LIMIT ?
      """;

  /** Where few are: what they tell, and no other. */
  private static final String ALL_FRESH =
      """
      WITH fresh AS MATERIALIZED (
          SELECT number FROM
            (SELECT number, reader, row_number() OVER (ORDER BY rowid) AS place FROM report WHERE reader <> ?)
          WHERE reader <> ? AND place > ?),
        told AS MATERIALIZED (
          SELECT number, report_number IN (FROM fresh) AS now FROM member
          WHERE number IN (SELECT number FROM member WHERE report_number IN (FROM fresh))),
        news AS (SELECT number FROM told GROUP BY number HAVING bool_and(now))
      SELECT i.number FROM item i SEMI JOIN news n ON n.number = i.number
      WHERE i.verdict IS DISTINCT FROM 'rejected'
      ORDER BY i.day DESC, i.number LIMIT ?
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
            "SELECT key FROM report WHERE starts_with(key, ?) AND number"
                + KeyRange.of(named)
                + " ORDER BY key LIMIT 2",
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
            "SELECT * FROM report WHERE number = ?",
            row ->
                new FiledReport(
                    ReportColumns.read(row), row.getString("superseded_by"), marks, others),
            Hash.keyNumber(key))
        .get(0);
  }

  /**
   * The text of a report.
   *
   * @param key its whole key
   * @throws RecordException when there is none
   */
  public String text(String key) {
    return database.among("text", "report", List.of(key), row -> row.getString(1)).stream()
        .findFirst()
        .orElseThrow(() -> new RecordException(Reason.ASKED_WRONGLY, "no report '" + key + "'"));
  }

  private List<FiledReport.Mark> marks(String report) {
    Map<Long, Long> items = new TreeMap<>();
    database.each(
        "SELECT finding_number, number FROM member WHERE report_number = ?",
        row -> items.put(row.getLong("finding_number"), row.getLong("number")),
        Hash.keyNumber(report));
    if (items.isEmpty()) {
      return List.of();
    }
    return database.query(
        """
        WITH stretches AS MATERIALIZED (SELECT * FROM stretch WHERE number%s),
          members AS (SELECT finding_number, number FROM member WHERE finding_number%s),
          items AS MATERIALIZED (SELECT key, number, kind, verdict FROM item WHERE number%s)
        SELECT i.key AS item, s.finding, i.kind, i.verdict, s.part, s."begin", s."end"
        FROM stretches s JOIN members m ON m.finding_number = s.number JOIN items i ON i.number = m.number
        ORDER BY s."begin", s."end" DESC, i.kind, i.key, s.part
        """
            .formatted(
                Among.list(items.keySet()),
                Among.list(items.keySet()),
                Among.list(new TreeSet<>(items.values()))),
        row ->
            new FiledReport.Mark(
                row.getString("item"),
                row.getString("finding"),
                Kind.of(row.getString("kind")),
                row.getString("verdict"),
                row.getInt("part"),
                row.getInt("begin"),
                row.getInt("end")));
  }

  private List<Arrival> others(String report) {
    long number = Hash.keyNumber(report);
    return database.query(ARRIVALS.formatted(OTHERS), Reports::arrival, number, number, number);
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
        ARRIVALS.formatted(LATEST.formatted(most)), Reports::arrival, Addition.BY_HAND, after);
  }

  /**
   * Keys of the items that are first told by reports which came after so many others.
   *
   * @param most how many at most: the latest, in any order
   */
  public List<String> news(long after, int most) {
    String news = 2 * after < count() ? NOT_OLD : ALL_FRESH;
    List<Long> numbers =
        database.query(
            news, row -> row.getLong(1), Addition.BY_HAND, Addition.BY_HAND, after, most);
    return database.query(
        "SELECT key FROM item WHERE number" + Among.list(numbers), row -> row.getString(1));
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
