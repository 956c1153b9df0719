package org.demarche.record.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.record.ReportRow;
import org.demarche.record.origin.Copies;
import org.demarche.record.origin.Sketch;
import org.duckdb.DuckDBAppender;
import org.jspecify.annotations.Nullable;

/**
 * Finds near copies among reports and gives all copies of one text one origin: the smallest key
 * among them. What a copy is, {@link Copies} says.
 */
final class Origins {
  /** The bands of new texts, few, are looked for among all. */
  private static final String CANDIDATES =
      """
      SELECT DISTINCT n.report AS new, o.report AS old
      FROM fresh n JOIN sketch o ON n.hash = o.hash AND n.report <> o.report
        AND (n.published IS NOT DISTINCT FROM o.published
             OR abs(date_diff('day', n.published, o.published)) <= ?)
      WHERE %s
      ORDER BY ALL
      """;

  private record Pair(String one, String other) {}

  private record Copyable(String origin, Sketch sketch) {}

  private final Database database;

  Origins(Database database) {
    this.database = database;
  }

  private record Band(String report, @Nullable LocalDate published, long hash) {}

  /**
   * Joins new reports, which are in the tables already, with what they are copies of. Not asked of
   * a source that a person names: that is an origin of its own.
   *
   * @return the reports whose origin is another now
   */
  Set<String> join(Collection<ReportRow> added) {
    List<Band> bands = new ArrayList<>();
    for (ReportRow report : added) {
      for (long hash : Sketch.of(report.report().text()).bands()) {
        bands.add(new Band(report.key(), report.report().published(), hash));
      }
    }
    database.append("sketch", bands, band -> row -> band(row, band));
    database.execute("CREATE OR REPLACE TEMP TABLE fresh AS FROM sketch LIMIT 0");
    database.appendTemporary("fresh", bands, band -> row -> band(row, band));
    List<Pair> candidates =
        database.query(
            CANDIDATES.formatted(days(bands)),
            row -> new Pair(row.getString("new"), row.getString("old")),
            Copies.DAYS);
    if (candidates.isEmpty()) {
      return Set.of();
    }
    Set<String> involved = new TreeSet<>();
    candidates.forEach(pair -> involved.addAll(List.of(pair.one(), pair.other())));
    Map<String, Copyable> texts = texts(involved);
    var unions = new Unions();
    for (Pair pair : candidates) {
      Copyable one = texts.get(pair.one());
      Copyable other = texts.get(pair.other());
      if (one != null && other != null && Copies.same(one.sketch(), other.sketch())) {
        unions.join(one.origin(), other.origin());
      }
    }
    return rename(unions.renamed());
  }

  /** Which days can matter: what is in a record by days need not be read for others. */
  private static String days(List<Band> bands) {
    TreeSet<LocalDate> days = new TreeSet<>();
    for (Band band : bands) {
      if (band.published() == null) {
        return "true";
      }
      days.add(band.published());
    }
    return days.isEmpty()
        ? "false"
        : "o.published"
            + Among.days(days.first().minusDays(Copies.DAYS), days.last().plusDays(Copies.DAYS));
  }

  private static void band(DuckDBAppender row, Band band) throws SQLException {
    row.append(band.report());
    row.append(band.published());
    row.append(band.hash());
  }

  private Map<String, Copyable> texts(Set<String> reports) {
    Map<String, Copyable> texts = new HashMap<>();
    database.eachAmong(
        "key, text, origin",
        "report",
        reports,
        row ->
            texts.put(
                row.getString("key"),
                new Copyable(row.getString("origin"), Sketch.of(row.getString("text")))));
    return texts;
  }

  private Set<String> rename(Map<String, String> renamed) {
    Set<String> changed = new TreeSet<>();
    renamed.forEach(
        (from, to) -> {
          changed.addAll(
              database.query("SELECT key FROM report WHERE origin = ?", r -> r.getString(1), from));
          database.update("UPDATE report SET origin = ? WHERE origin = ?", to, from);
        });
    return changed;
  }
}
