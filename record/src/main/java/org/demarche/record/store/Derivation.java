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
import org.demarche.record.correction.Ruled;
import org.demarche.record.correction.Ruling;
import org.demarche.record.correction.Rulings;
import org.demarche.record.merge.Group;
import org.demarche.record.merge.Merger;
import org.duckdb.DuckDBAppender;

/**
 * Makes the items anew where findings came, went or changed their weight. Findings of one block and
 * a few days decide together; see {@link Merger} for why no others matter.
 */
final class Derivation {
  /** What stands and falls with its items. */
  static final List<String> OF_ITEMS = List.of("member", "party", "act");

  /** More keys than that make a query too long. */
  private static final int MOST_LISTED = 500;

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

  /** Findings that a correction has in common with marked ones, and that are not yet marked. */
  private static final String MARK_BOUND =
      """
      INSERT INTO dirty
      SELECT DISTINCT f.block, f.day - ?, f.day + ?
      FROM bound b JOIN finding f ON f.key = b.finding
      WHERE b.correction IN
          (SELECT b.correction FROM bound b JOIN finding f ON f.key = b.finding
           JOIN dirty d ON f.block = d.block AND f.day BETWEEN d.lo - ? AND d.hi + ?)
        AND NOT EXISTS
          (SELECT 1 FROM dirty d
           WHERE f.block = d.block AND f.day BETWEEN d.lo + ? AND d.hi - ?)
      """;

  private final Database database;
  private final List<Ruling> before;
  private final Map<String, String> origins = new HashMap<>();
  private final List<String> changed = new ArrayList<>();

  /** Begins; to be made before anything is changed. */
  Derivation(Database database) {
    this.database = database;
    this.before = new Corrections(database).rulings();
    database.execute("CREATE OR REPLACE TEMP TABLE dirty (block BIGINT, lo DATE, hi DATE)");
  }

  /** Marks what the findings of these reports, as they stand in the tables, have a part in. */
  void mark(Collection<String> reports) {
    changed.addAll(reports);
    int reach = Merger.REACH;
    database.update(MARK, reach, reach, 2 * reach + 1, reports);
  }

  /** Marks what these findings, as far as they are in the tables, have a part in. */
  private void markFindings(Collection<String> findings) {
    int reach = Merger.REACH;
    database.update(
        """
        INSERT INTO dirty SELECT block, day - ?, day + ? FROM finding
        WHERE key IN (SELECT unnest(?))
        """,
        reach,
        reach,
        findings);
  }

  /** Marks everything. */
  void markAll() {
    database.update(
        "INSERT INTO dirty SELECT block, min(day) - ?, max(day) + ? FROM finding GROUP BY block",
        Merger.REACH,
        Merger.REACH);
  }

  /** Makes all items anew; within a transaction. */
  static void all(Database database) {
    OF_ITEMS.forEach(table -> database.execute("DELETE FROM " + table));
    database.execute("DELETE FROM item");
    var derivation = new Derivation(database);
    derivation.markAll();
    derivation.run();
  }

  /** Makes anew what is marked, and what corrections bind to it. */
  void run() {
    List<Ruling> rulings = new Corrections(database).rulings();
    markChanged(rulings);
    markBound(rulings);
    joinStretches();
    removeItems();
    List<Ruled> items = new Rulings(rulings).apply(groups());
    write(items);
    items.forEach(item -> changed.add(item.group().key()));
    Revision.next(database, changed);
    database.execute("DELETE FROM dirty");
  }

  private void removeItems() {
    List<String> gone =
        database.query(
            """
            SELECT i.key FROM item i
            JOIN dirty d ON i.block = d.block AND i.day BETWEEN d.lo AND d.hi
            """,
            row -> row.getString(1));
    if (gone.isEmpty()) {
      return;
    }
    String keys = gone.size() > MOST_LISTED ? "(SELECT unnest(?))" : Database.list(gone);
    Object[] parameters = gone.size() > MOST_LISTED ? new Object[] {gone} : new Object[0];
    for (String table : OF_ITEMS) {
      database.update("DELETE FROM " + table + " WHERE item IN " + keys, parameters);
    }
    database.update("DELETE FROM item WHERE key IN " + keys, parameters);
  }

  /** Corrections that came, went, or are about others than before change what they are about. */
  private void markChanged(List<Ruling> now) {
    Set<String> findings = new TreeSet<>();
    before.stream().filter(r -> !now.contains(r)).forEach(r -> findings.addAll(r.findings()));
    now.stream().filter(r -> !before.contains(r)).forEach(r -> findings.addAll(r.findings()));
    if (!findings.isEmpty()) {
      markFindings(findings);
    }
  }

  /** What one correction is about is made anew together, wherever it lies. */
  private void markBound(List<Ruling> rulings) {
    List<Bound> bounds = new ArrayList<>();
    for (Ruling ruling : rulings) {
      ruling.findings().forEach(f -> bounds.add(new Bound(ruling.correction().seq(), f)));
    }
    if (bounds.isEmpty()) {
      return;
    }
    database.execute("CREATE OR REPLACE TEMP TABLE bound (correction BIGINT, finding VARCHAR)");
    database.append("bound", bounds, bound -> row -> bound(row, bound));
    int reach = Merger.REACH;
    while (database.update(MARK_BOUND, reach, reach, reach, reach, reach, reach) > 0) {
      // what was marked now may bind more
    }
  }

  private record Bound(long correction, String finding) {}

  private static void bound(DuckDBAppender row, Bound of) throws SQLException {
    row.append(of.correction());
    row.append(of.finding());
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

  private void write(List<Ruled> items) {
    database.append("item", items, item -> row -> item(row, item));
    List<MemberRow> members = new ArrayList<>();
    for (Ruled item : items) {
      Group group = item.group();
      group.members().forEach(m -> members.add(new MemberRow(group.key(), m)));
    }
    database.append("member", members, member -> row -> member(row, member));
    new Parties(database).write(items);
  }

  private record MemberRow(String item, Group.Member member) {}

  private static void member(DuckDBAppender row, MemberRow of) throws SQLException {
    row.append(of.item());
    row.append(of.member().finding().key());
    row.append(of.member().finding().report());
    row.append(of.member().why());
  }

  private void item(DuckDBAppender row, Ruled item) throws SQLException {
    Group group = item.group();
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
    row.append(item.verdict());
    row.append(item.corrections());
    row.append(reports.size());
    row.append(from.size());
  }
}
