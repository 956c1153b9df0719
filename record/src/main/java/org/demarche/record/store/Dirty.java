package org.demarche.record.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.record.Finding;
import org.demarche.record.correction.Ruling;
import org.demarche.record.merge.Block;
import org.demarche.record.merge.Merger;
import org.duckdb.DuckDBAppender;

/**
 * Where items are to be made anew: stretches of days in blocks. Marks are gathered first; {@link
 * #settle} joins them, and from then on they can be asked.
 */
final class Dirty {
  /** More days of blocks than that are joined. */
  private static final int MOST_LISTED = 2000;

  private static final String MARK =
      """
      INSERT INTO dirty
      SELECT block, min(day) - ?, max(day) + ?
      FROM (SELECT block, day, sum(gap) OVER (PARTITION BY block ORDER BY day) AS stretch
            FROM (SELECT block, day,
                    CASE WHEN day - lag(day) OVER (PARTITION BY block ORDER BY day) <= ?
                         THEN 0 ELSE 1 END AS gap
                  FROM (SELECT DISTINCT block, day FROM finding WHERE report_number%s)))
      GROUP BY block, stretch
      """;

  /** Findings that a correction has in common with marked ones, and that are not yet marked. */
  private static final String MARK_BOUND =
      """
      INSERT INTO dirty
      SELECT DISTINCT b.block, b.day - ?, b.day + ?
      FROM bound b
      WHERE b.correction IN
          (SELECT b.correction FROM bound b
           JOIN dirty d ON b.block = d.block AND b.day BETWEEN d.lo - ? AND d.hi + ?)
        AND NOT EXISTS
          (SELECT 1 FROM dirty d
           WHERE b.block = d.block AND b.day BETWEEN d.lo + ? AND d.hi - ?)
      """;

  /** What was marked twice or side by side becomes one stretch of days. */
  private static final String JOINED =
      """
      SELECT block, min(lo) AS lo, max(hi) AS hi
      FROM (SELECT *, sum(gap) OVER (PARTITION BY block ORDER BY lo, hi) AS stretch
            FROM (SELECT *,
                    CASE WHEN lo <= max(hi) OVER (PARTITION BY block ORDER BY lo, hi
                              ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
                         THEN 0 ELSE 1 END AS gap
                  FROM dirty))
      GROUP BY block, stretch
      """;

  private final Database database;
  private final Map<Long, List<Stretch>> stretches = new HashMap<>();
  private long days;

  private record Stretch(LocalDate lo, LocalDate hi) {
    boolean has(LocalDate day, int reach) {
      return !day.isBefore(lo.minusDays(reach)) && !day.isAfter(hi.plusDays(reach));
    }
  }

  private record Place(String finding, long block, LocalDate day) {}

  private record Bound(long correction, Place place) {}

  Dirty(Database database) {
    this.database = database;
    database.execute("CREATE OR REPLACE TEMP TABLE dirty (block BIGINT, lo DATE, hi DATE)");
  }

  /** Marks what the findings of these reports, as they stand in the tables, have a part in. */
  void reports(Collection<String> reports) {
    if (reports.isEmpty()) {
      return;
    }
    int reach = Merger.REACH;
    database.update(MARK.formatted(Among.keys(reports)), reach, reach, 2 * reach + 1);
  }

  /** Marks what these findings, as far as they are in the tables, have a part in. */
  void findings(Collection<String> findings) {
    mark(places(findings));
  }

  /** Marks what new findings have a part in. */
  void added(Collection<Finding> findings) {
    List<Place> places = new ArrayList<>();
    for (Finding finding : findings) {
      Block block = Merger.block(finding);
      places.add(new Place(finding.key(), block.number(), block.day()));
    }
    mark(places);
  }

  private void mark(List<Place> places) {
    int reach = Merger.REACH;
    database.append(
        "dirty",
        places,
        place ->
            row -> {
              row.append(place.block());
              row.append(place.day().minusDays(reach));
              row.append(place.day().plusDays(reach));
            });
  }

  /** Marks everything. */
  void all() {
    database.update(
        "INSERT INTO dirty SELECT block, min(day) - ?, max(day) + ? FROM finding GROUP BY block",
        Merger.REACH,
        Merger.REACH);
  }

  /** What one correction is about is made anew together, wherever it lies. */
  void bound(List<Ruling> rulings) {
    Map<String, Place> places = new HashMap<>();
    places(rulings.stream().flatMap(r -> r.findings().stream()).distinct().toList())
        .forEach(place -> places.put(place.finding(), place));
    List<Bound> bounds = new ArrayList<>();
    for (Ruling ruling : rulings) {
      for (String finding : ruling.findings()) {
        Place place = places.get(finding);
        if (place != null) {
          bounds.add(new Bound(ruling.correction().seq(), place));
        }
      }
    }
    if (bounds.isEmpty()) {
      return;
    }
    database.execute(
        "CREATE OR REPLACE TEMP TABLE bound (correction BIGINT, block BIGINT, day DATE)");
    database.append("bound", bounds, bound -> row -> bound(row, bound));
    int reach = Merger.REACH;
    while (database.update(MARK_BOUND, reach, reach, reach, reach, reach, reach) > 0) {
      // what was marked now may bind more
    }
  }

  private static void bound(DuckDBAppender row, Bound of) throws SQLException {
    row.append(of.correction());
    row.append(of.place().block());
    row.append(of.place().day());
  }

  private List<Place> places(Collection<String> findings) {
    if (findings.isEmpty()) {
      return List.of();
    }
    return database.among(
        "key, block, day",
        "finding",
        findings,
        row ->
            new Place(
                row.getString("key"), row.getLong("block"), row.getObject("day", LocalDate.class)));
  }

  /** Joins what was marked; nothing is marked after. */
  void settle() {
    database.each(
        JOINED,
        row -> {
          var lo = row.getObject("lo", LocalDate.class);
          var hi = row.getObject("hi", LocalDate.class);
          stretches
              .computeIfAbsent(row.getLong("block"), b -> new ArrayList<>())
              .add(new Stretch(lo, hi));
          days += ChronoUnit.DAYS.between(lo, hi) + 1 + 2L * Merger.REACH;
        });
    if (days > MOST_LISTED) {
      database.execute("CREATE OR REPLACE TEMP TABLE dirty AS " + JOINED);
    }
  }

  /** Whether a day of a block lies in a stretch, or at most so many days from one. */
  boolean has(long block, LocalDate day, int reach) {
    return stretches.getOrDefault(block, List.of()).stream().anyMatch(s -> s.has(day, reach));
  }

  /**
   * The condition that the cell of rows, which have a block and a day, is one of those in the
   * stretches or at most so many days from one; few others fulfil it.
   *
   * @param table the rows
   */
  String near(String table, int reach) {
    if (days > MOST_LISTED) {
      String within = "d.block = %1$s.block AND %1$s.day BETWEEN d.lo - %2$d AND d.hi + %2$d";
      return "EXISTS (SELECT 1 FROM dirty d WHERE " + within.formatted(table, reach) + ")";
    }
    return "cell" + Among.list(listed(reach));
  }

  /** The same cells of findings, all that have any. */
  List<Long> cells(int reach) {
    return days > MOST_LISTED
        ? database.query(
            "SELECT DISTINCT cell FROM finding WHERE " + near("finding", reach),
            row -> row.getLong("cell"))
        : listed(reach);
  }

  private List<Long> listed(int reach) {
    List<Long> cells = new ArrayList<>();
    stretches.forEach((block, all) -> all.forEach(s -> cells(block, s, reach, cells)));
    return cells;
  }

  /** The condition that the day of rows is none before or after all stretches. */
  String between() {
    return "day" + Among.days(lo(), hi());
  }

  private LocalDate lo() {
    return stretches.values().stream()
        .flatMap(List::stream)
        .map(Stretch::lo)
        .min(Comparator.naturalOrder())
        .orElse(LocalDate.EPOCH);
  }

  private LocalDate hi() {
    return stretches.values().stream()
        .flatMap(List::stream)
        .map(Stretch::hi)
        .max(Comparator.naturalOrder())
        .orElse(LocalDate.EPOCH);
  }

  private static void cells(long block, Stretch stretch, int reach, List<Long> cells) {
    LocalDate end = stretch.hi().plusDays(reach);
    for (LocalDate day = stretch.lo().minusDays(reach); !day.isAfter(end); day = day.plusDays(1)) {
      cells.add(Block.cell(block, day));
    }
  }
}
