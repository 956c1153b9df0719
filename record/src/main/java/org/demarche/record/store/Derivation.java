package org.demarche.record.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.demarche.record.Finding;
import org.demarche.record.merge.Group;
import org.demarche.record.merge.Merger;
import org.duckdb.DuckDBAppender;

/**
 * Makes the items anew where findings came, went or changed their weight. Findings of one block and
 * a few days decide together; see {@link Merger} for why no others matter.
 */
final class Derivation {
  private static final String MARK =
      """
      INSERT INTO dirty
      SELECT block, min(day) - ?, max(day) + ?
      FROM (SELECT block, day, sum(gap) OVER (PARTITION BY block ORDER BY day) AS stretch
            FROM (SELECT block, day,
                    CASE WHEN day - lag(day) OVER (PARTITION BY block ORDER BY day) <= ?
                         THEN 0 ELSE 1 END AS gap
                  FROM (SELECT DISTINCT block, day FROM finding
                        WHERE report IN (SELECT unnest(?)))))
      GROUP BY block, stretch
      """;

  private static final String NEAR =
      """
      SELECT f.*, r.origin AS origin
      FROM finding f
      JOIN dirty d ON f.block = d.block AND f.day BETWEEN d.lo - ? AND d.hi + ?
      JOIN report r ON r.key = f.report
      WHERE r.superseded_by IS NULL
      ORDER BY f.key
      """;

  private final Database database;
  private final Map<String, String> origins = new HashMap<>();

  Derivation(Database database) {
    this.database = database;
    database.execute("CREATE OR REPLACE TEMP TABLE dirty (block BIGINT, lo DATE, hi DATE)");
  }

  /** Marks what the findings of these reports, as they stand in the tables, have a part in. */
  void mark(Collection<String> reports) {
    int reach = Merger.REACH;
    database.update(MARK, reach, reach, 2 * reach + 1, reports);
  }

  /** Makes anew what is marked. */
  void run() {
    joinStretches();
    database.update(
        """
        DELETE FROM member WHERE item IN
          (SELECT i.key FROM item i
           JOIN dirty d ON i.block = d.block AND i.day BETWEEN d.lo AND d.hi)
        """);
    database.update(
        """
        DELETE FROM item WHERE EXISTS
          (SELECT 1 FROM dirty d
           WHERE item.block = d.block AND item.day BETWEEN d.lo AND d.hi)
        """);
    write(groups());
    database.execute("DELETE FROM dirty");
  }

  /** What was marked twice or side by side becomes one stretch of days. */
  private void joinStretches() {
    database.execute(
        """
        CREATE OR REPLACE TEMP TABLE dirty AS
        SELECT block, min(lo) AS lo, max(hi) AS hi
        FROM (SELECT *, sum(gap) OVER (PARTITION BY block ORDER BY lo, hi) AS stretch
              FROM (SELECT *,
                      CASE WHEN lo <= max(hi) OVER (PARTITION BY block ORDER BY lo, hi
                                ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
                           THEN 0 ELSE 1 END AS gap
                    FROM dirty))
        GROUP BY block, stretch
        """);
  }

  private record Stretch(LocalDate lo, LocalDate hi) {
    boolean has(LocalDate day) {
      return !day.isBefore(lo) && !day.isAfter(hi);
    }
  }

  private List<Group> groups() {
    Map<String, List<Finding>> blocks = new TreeMap<>();
    database.each(
        NEAR,
        row -> {
          Finding finding = FindingRow.read(row);
          origins.put(finding.report(), row.getString("origin"));
          blocks.computeIfAbsent(Merger.block(finding).name(), b -> new ArrayList<>()).add(finding);
        },
        Merger.REACH,
        Merger.REACH);
    Map<Long, List<Stretch>> dirty = new HashMap<>();
    database.each(
        "SELECT block, lo, hi FROM dirty",
        row ->
            dirty
                .computeIfAbsent(row.getLong("block"), b -> new ArrayList<>())
                .add(
                    new Stretch(
                        row.getObject("lo", LocalDate.class),
                        row.getObject("hi", LocalDate.class))));
    List<Group> groups = new ArrayList<>();
    blocks
        .values()
        .forEach(
            findings -> {
              List<Stretch> stretches =
                  dirty.getOrDefault(Merger.block(findings.get(0)).number(), List.of());
              Merger.groups(findings).stream()
                  .filter(g -> stretches.stream().anyMatch(s -> s.has(g.day())))
                  .forEach(groups::add);
            });
    return groups;
  }

  private void write(List<Group> groups) {
    database.append("item", groups, group -> row -> item(row, group));
    List<MemberRow> members = new ArrayList<>();
    for (Group group : groups) {
      group.members().forEach(m -> members.add(new MemberRow(group.key(), m)));
    }
    database.append("member", members, member -> row -> member(row, member));
  }

  private record MemberRow(String item, Group.Member member) {}

  private static void member(DuckDBAppender row, MemberRow of) throws SQLException {
    row.append(of.item());
    row.append(of.member().finding().key());
    row.append(of.member().finding().report());
    row.append(of.member().why());
  }

  private void item(DuckDBAppender row, Group group) throws SQLException {
    Set<String> reports = new TreeSet<>();
    Set<String> from = new TreeSet<>();
    for (Group.Member member : group.members()) {
      String report = member.finding().report();
      reports.add(report);
      from.add(origins.getOrDefault(report, report));
    }
    row.append(group.key());
    row.append(Merger.block(group.members().get(0).finding()).number());
    row.append(group.day());
    ContentColumns.append(row, group.content());
    row.append(group.confidence());
    row.append(group.rule());
    row.appendNull();
    row.append(reports.size());
    row.append(from.size());
  }
}
