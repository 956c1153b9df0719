package org.demarche.record.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.demarche.record.index.Coverage;
import org.demarche.record.index.Grain;
import org.demarche.record.index.Pair;
import org.demarche.record.index.Scale;
import org.demarche.record.index.Sum;
import org.demarche.record.query.Period;

/** Sums acts of a pair, and counts what was read about it. */
final class RelationFinder {
  /** Sums of whole tenths, so that the order in which they are added does not matter. */
  private static final String SUMS =
      """
      SELECT first, last, material,
        CAST(sum(CASE WHEN s > 0 THEN s ELSE 0 END) AS DOUBLE) AS cooperation,
        CAST(sum(CASE WHEN s < 0 THEN -s ELSE 0 END) AS DOUBLE) AS conflict,
        count(*) AS acts, count(*) FILTER (claimed) AS claimed
      FROM (SELECT *, CAST(%s AS DECIMAL(9, 3)) AS s FROM act
            WHERE source = ? AND target = ? AND last <= ?)
      WHERE s IS NOT NULL
      GROUP BY first, last, material
      ORDER BY ALL
      """;

  /** How many reports were read: a row a span. */
  private static final String READ =
      """
      SELECT CAST(date_trunc('%s', published) AS DATE) AS span, CAST(count(*) AS INTEGER) AS reports
      FROM report
      WHERE superseded_by IS NULL AND reader <> 'by hand' AND published BETWEEN ? AND ?
      GROUP BY span
      """;

  /**
   * What of it names both: a row a span, and one without a span for all of them together. Few
   * reports are copies; only the origins of these have to be told apart.
   */
  private static final String NAMING =
      """
      WITH copied AS (SELECT DISTINCT origin FROM report WHERE origin <> key),
        parts AS (
          SELECT CAST(date_trunc('%s', published) AS DATE) AS span, source,
            CASE WHEN origin IN (FROM copied) THEN origin END AS copy, count(*) AS naming
          FROM report
          WHERE number IN (SELECT number FROM naming WHERE side = ?)
            AND number IN (SELECT number FROM naming WHERE side = ?)
            AND superseded_by IS NULL AND reader <> 'by hand' AND published BETWEEN ? AND ?
          GROUP BY ALL)
      SELECT span, CAST(sum(naming) AS INTEGER) AS naming,
        CAST(coalesce(sum(naming) FILTER (copy IS NULL), 0) + count(DISTINCT copy) AS INTEGER) AS origins,
        CAST(count(DISTINCT source) AS INTEGER) AS sources
      FROM parts GROUP BY GROUPING SETS ((span), ())
      """;

  private final Database database;

  RelationFinder(Database database) {
    this.database = database;
  }

  /** The acts of one direction until a day, summed by their time. */
  List<Sum> sums(Pair pair, Scale scale, LocalDate until) {
    String column = scale == Scale.PLOVER ? "score" : "goldstein";
    return database.query(
        SUMS.formatted(column),
        row ->
            new Sum(
                Objects.requireNonNull(Database.day(row, "first")),
                Objects.requireNonNull(Database.day(row, "last")),
                row.getBoolean("material"),
                row.getDouble("cooperation"),
                row.getDouble("conflict"),
                row.getInt("acts"),
                row.getInt("claimed")),
        pair.source(),
        pair.target(),
        until);
  }

  /** What was read. */
  Read coverage(Pair pair, Grain grain, Period period) {
    Map<LocalDate, Integer> read = new HashMap<>();
    database.each(
        READ.formatted(grain),
        row -> read.put(Database.day(row, "span"), row.getInt("reports")),
        period.first(),
        period.last());
    Map<LocalDate, Coverage> spans = new HashMap<>();
    read.forEach((span, reports) -> spans.put(span, new Coverage(reports, 0, 0, 0)));
    int all = read.values().stream().mapToInt(Integer::intValue).sum();
    List<Coverage> whole = new ArrayList<>();
    database.each(
        NAMING.formatted(grain),
        row -> {
          LocalDate span = Database.day(row, "span");
          if (span == null) {
            whole.add(coverage(all, row));
          } else {
            spans.put(span, coverage(read.getOrDefault(span, 0), row));
          }
        },
        pair.source(),
        pair.target(),
        period.first(),
        period.last());
    return new Read(spans, whole.isEmpty() ? Coverage.NONE : whole.get(0));
  }

  /**
   * What was read.
   *
   * @param spans by the first day of the span
   * @param whole in all of the time
   */
  record Read(Map<LocalDate, Coverage> spans, Coverage whole) {}

  private static Coverage coverage(int reports, ResultSet row) throws SQLException {
    return new Coverage(
        reports, row.getInt("naming"), row.getInt("origins"), row.getInt("sources"));
  }

  /** How many acts between the two, either way, can have been done in a period. */
  int acts(Pair pair, Period period) {
    return database
        .query(
            """
            SELECT count(*) FROM act
            WHERE (source = ? AND target = ? OR source = ? AND target = ?)
              AND (first IS NULL OR last >= ? AND first <= ?)
            """,
            row -> row.getInt(1),
            pair.source(),
            pair.target(),
            pair.target(),
            pair.source(),
            period.first(),
            period.last())
        .get(0);
  }

  /** The keys of the items whose acts between the two lie in a period, the latest first. */
  List<String> items(Pair pair, Period period, int most) {
    return database.query(
        """
        SELECT item, max(first) AS day FROM act
        WHERE (source = ? AND target = ? OR source = ? AND target = ?)
          AND (first IS NULL OR last >= ? AND first <= ?)
        GROUP BY item ORDER BY day DESC NULLS LAST, item LIMIT
        """
            + most,
        row -> row.getString(1),
        pair.source(),
        pair.target(),
        pair.target(),
        pair.source(),
        period.first(),
        period.last());
  }

  /**
   * From the first act between the two that is not older than the first report, to the latest
   * report; open where there is no act.
   */
  Period extent(Pair pair) {
    return database
        .query(
            """
            SELECT greatest(min(first), (SELECT min(published) FROM report)) AS first,
              greatest(max(last), (SELECT max(published) FROM report)) AS last
            FROM act WHERE source IN (?, ?) AND target IN (?, ?)
            """,
            row -> new Period(Database.day(row, "first"), Database.day(row, "last")),
            pair.source(),
            pair.target(),
            pair.source(),
            pair.target())
        .get(0);
  }
}
