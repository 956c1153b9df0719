package org.demarche.record.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.record.ReportRow;
import org.demarche.record.origin.Copies;
import org.demarche.record.origin.Sketch;

/**
 * Finds near copies among reports and gives all copies of one text one origin: the smallest key
 * among them. What a copy is, {@link Copies} says.
 */
final class Origins {
  private static final String CANDIDATES =
      """
      WITH near AS MATERIALIZED (SELECT * FROM sketch WHERE %s)
      SELECT DISTINCT n.report AS new, o.report AS old
      FROM near n JOIN near o ON n.hash = o.hash AND n.report <> o.report
      WHERE n.report IN (SELECT unnest(?))
        AND (n.published IS NOT DISTINCT FROM o.published
             OR abs(date_diff('day', n.published, o.published)) <= ?)
      ORDER BY ALL
      """;

  private record Pair(String one, String other) {}

  private record Copyable(String origin, Sketch sketch) {}

  private final Database database;

  Origins(Database database) {
    this.database = database;
  }

  /**
   * Joins new reports, which are in the tables already, with what they are copies of.
   *
   * @return the reports whose origin is another now
   */
  Set<String> join(Collection<ReportRow> added) {
    List<Pair> candidates =
        database.query(
            CANDIDATES.formatted(days(added)),
            row -> new Pair(row.getString("new"), row.getString("old")),
            added.stream().map(ReportRow::key).toList(),
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

  /** The days in which copies of these can have been published; all where one has no day. */
  private static String days(Collection<ReportRow> reports) {
    TreeSet<LocalDate> days = new TreeSet<>();
    for (ReportRow report : reports) {
      LocalDate published = report.report().published();
      if (published == null) {
        return "true";
      }
      days.add(published);
    }
    return "published BETWEEN DATE '%s' AND DATE '%s'"
        .formatted(days.first().minusDays(Copies.DAYS), days.last().plusDays(Copies.DAYS));
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
