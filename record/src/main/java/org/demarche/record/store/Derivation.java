package org.demarche.record.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.demarche.record.Finding;
import org.demarche.record.Hash;
import org.demarche.record.Told;
import org.demarche.record.correction.Ruled;
import org.demarche.record.correction.Ruling;
import org.demarche.record.correction.Rulings;
import org.demarche.record.merge.Block;
import org.demarche.record.merge.Group;
import org.demarche.record.merge.Merger;
import org.duckdb.DuckDBAppender;
import org.jspecify.annotations.Nullable;

/**
 * Makes the items anew where findings came, went or changed their weight. Findings of one block and
 * a few days decide together; see {@link Merger} for why no others matter.
 */
final class Derivation {
  /** What stands and falls with its items. */
  static final List<String> OF_ITEMS =
      List.of("member", "party", "act", "topic", "strand", "endless");

  private final Database database;
  private final List<Ruling> before;
  private final Dirty dirty;
  private final Following following;
  private final Map<String, Telling> tellings = new HashMap<>();
  private final List<String> changed = new ArrayList<>();

  /** Begins; to be made before anything is changed. */
  Derivation(Database database) {
    this.database = database;
    this.before = new Corrections(database).rulings();
    this.dirty = new Dirty(database);
    this.following = new Following(database);
  }

  /** Marks what the findings of these reports, as they stand in the tables, have a part in. */
  void mark(Collection<String> reports) {
    changed.addAll(reports);
    dirty.reports(reports);
  }

  /** Marks what new findings have a part in. */
  void came(Collection<Told> readings) {
    readings.forEach(told -> changed.add(told.report().key()));
    dirty.added(readings.stream().flatMap(told -> told.findings().stream()).toList());
  }

  /** Makes all items anew; within a transaction. */
  static void all(Database database) {
    OF_ITEMS.forEach(table -> database.execute("DELETE FROM " + table));
    List.of("item", "course", "step").forEach(table -> database.execute("DELETE FROM " + table));
    var derivation = new Derivation(database);
    derivation.dirty.all();
    derivation.run();
  }

  /** Makes anew what is marked, and what corrections bind to it. */
  void run() {
    List<Ruling> rulings = new Corrections(database).rulings();
    markChanged(rulings);
    dirty.bound(rulings);
    dirty.settle();
    removeItems();
    List<Ruled> items = new Rulings(rulings).apply(groups());
    write(items);
    following.run();
    items.forEach(item -> changed.add(item.group().key()));
    Revision.next(database, changed);
  }

  /** Corrections that came, went, or are about others than before change what they are about. */
  private void markChanged(List<Ruling> now) {
    Set<String> findings = new TreeSet<>();
    before.stream().filter(r -> !now.contains(r)).forEach(r -> findings.addAll(r.findings()));
    now.stream().filter(r -> !before.contains(r)).forEach(r -> findings.addAll(r.findings()));
    dirty.findings(findings);
  }

  /** What makes items anew where they were; no item elsewhere has their cells. */
  private void removeItems() {
    Set<Long> cells = new TreeSet<>();
    Set<Long> numbers = new TreeSet<>();
    TreeSet<LocalDate> days = new TreeSet<>();
    database.each(
        // the days narrow most, for papers tell of one week: then few cells have to be compared
        "SELECT number, cell, block, day FROM item WHERE "
            + dirty.between()
            + " AND "
            + dirty.near("item", 0),
        row -> {
          LocalDate day = row.getObject("day", LocalDate.class);
          if (dirty.has(row.getLong("block"), day, 0)) {
            cells.add(row.getLong("cell"));
            numbers.add(row.getLong("number"));
            days.add(day);
          }
        });
    if (cells.isEmpty()) {
      return;
    }
    String numbered = " WHERE number" + Among.list(numbers);
    database.each("SELECT key FROM item" + numbered, row -> changed.add(row.getString("key")));
    String there =
        " WHERE day" + Among.days(days.first(), days.last()) + " AND cell" + Among.list(cells);
    following.removing(there);
    OF_ITEMS.forEach(table -> database.execute("DELETE FROM " + table + there));
    database.execute("DELETE FROM item" + numbered);
  }

  private List<Group> groups() {
    List<Finding> near = FindingRow.in(database, dirty.cells(Merger.REACH));
    readTellings(near);
    Map<String, List<Finding>> blocks = new TreeMap<>();
    for (Finding finding : near) {
      Block block = Merger.block(finding);
      if (tellings.containsKey(finding.report())
          && dirty.has(block.number(), block.day(), Merger.REACH)) {
        blocks.computeIfAbsent(block.name(), b -> new ArrayList<>()).add(finding);
      }
    }
    List<Group> groups = new ArrayList<>();
    for (List<Finding> findings : blocks.values()) {
      long block = Merger.block(findings.get(0)).number();
      Merger.groups(findings).stream()
          .filter(group -> dirty.has(block, group.day(), 0))
          .forEach(groups::add);
    }
    return groups;
  }

  /** What is asked of a report: its id, its day and where it comes from. */
  private record Telling(String id, @Nullable LocalDate published, String origin) {}

  /** Reads this of the reports that count. */
  private void readTellings(List<Finding> findings) {
    Set<String> reports = new TreeSet<>();
    findings.forEach(finding -> reports.add(finding.report()));
    database.eachAmong(
        "key, id, published, origin, superseded_by",
        "report",
        reports,
        row -> {
          if (row.getString("superseded_by") == null) {
            tellings.put(
                row.getString("key"),
                new Telling(
                    row.getString("id"), Database.day(row, "published"), row.getString("origin")));
          }
        });
  }

  private void write(List<Ruled> items) {
    database.append("item", items, item -> row -> item(row, item));
    List<MemberRow> members = new ArrayList<>();
    for (Ruled item : items) {
      Group group = item.group();
      group
          .members()
          .forEach(m -> members.add(new MemberRow(group.key(), m, cell(group), group.day())));
    }
    database.append("member", members, member -> row -> member(row, member));
    new Parties(database).write(items);
    following.came(
        items.stream()
            .filter(item -> !Objects.equals(item.verdict(), "rejected"))
            .map(item -> followable(item.group()))
            .toList());
  }

  /** With the report in which the words of the item stand. */
  private Following.Followable followable(Group group) {
    Telling telling = telling(group.members().get(0));
    return new Following.Followable(
        group.key(),
        group.content(),
        Objects.requireNonNullElse(group.content().first(), group.day()),
        telling.published(),
        telling.id(),
        cell(group),
        group.day());
  }

  private Telling telling(Group.Member member) {
    return Objects.requireNonNull(tellings.get(member.finding().report()));
  }

  /** The cell of an item. */
  static long cell(Group group) {
    long block = Merger.block(group.members().get(0).finding()).number();
    return Block.cell(block, group.day());
  }

  private record MemberRow(String item, Group.Member member, long cell, LocalDate day) {}

  private static void member(DuckDBAppender row, MemberRow of) throws SQLException {
    row.append(of.item());
    row.append(of.member().finding().key());
    row.append(of.member().finding().report());
    row.append(of.member().why());
    row.append(of.cell());
    row.append(Hash.keyNumber(of.item()));
    row.append(Hash.keyNumber(of.member().finding().key()));
    row.append(Hash.keyNumber(of.member().finding().report()));
    row.append(of.day());
  }

  private void item(DuckDBAppender row, Ruled item) throws SQLException {
    Group group = item.group();
    Set<String> reports = new TreeSet<>();
    Set<String> from = new TreeSet<>();
    for (Group.Member member : group.members()) {
      String report = member.finding().report();
      reports.add(report);
      from.add(telling(member).origin());
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
    row.append(cell(group));
    row.append(Hash.keyNumber(group.key()));
  }
}
