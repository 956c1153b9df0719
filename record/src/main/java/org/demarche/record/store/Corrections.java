package org.demarche.record.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.record.Evidence;
import org.demarche.record.Finding;
import org.demarche.record.correction.Correction;
import org.demarche.record.correction.Op;
import org.demarche.record.correction.Ruling;
import org.demarche.record.correction.Successors;
import org.demarche.record.correction.Target;
import org.duckdb.DuckDBAppender;

/** The log of corrections in the tables: written at its end, read, and held against findings. */
final class Corrections {
  private final Database database;

  Corrections(Database database) {
    this.database = database;
  }

  /** The whole log, in order. */
  List<Correction> log() {
    Map<Long, List<Target>> targets = new HashMap<>();
    database.each(
        "SELECT * FROM target ORDER BY correction, part",
        row ->
            targets
                .computeIfAbsent(row.getLong("correction"), c -> new ArrayList<>())
                .add(
                    new Target(
                        row.getString("finding"),
                        row.getString("page"),
                        row.getString("kind"),
                        row.getString("type"),
                        row.getInt("begin"),
                        row.getInt("end"),
                        row.getString("quote"))));
    return database.query(
        "SELECT * FROM correction ORDER BY seq",
        row -> {
          long seq = row.getLong("seq");
          long undoes = row.getLong("undoes");
          boolean isUndo = !row.wasNull();
          return new Correction(
              seq,
              Objects.requireNonNull(Database.time(row, "made")),
              row.getString("who"),
              row.getString("why"),
              Op.of(row.getString("op")),
              targets.getOrDefault(seq, List.of()),
              row.getString("field"),
              row.getString("value"),
              isUndo ? undoes : null);
        });
  }

  /** Writes an entry at the end of the log. */
  void append(Correction correction) {
    database.append("correction", List.of(correction), c -> row -> correction(row, c));
    List<Integer> parts = new ArrayList<>();
    for (int part = 0; part < correction.targets().size(); part++) {
      parts.add(part);
    }
    database.append("target", parts, part -> row -> target(row, correction, part));
  }

  private static void correction(DuckDBAppender row, Correction of) throws SQLException {
    row.append(of.seq());
    row.append(of.made());
    row.append(of.who());
    row.append(of.why());
    row.append(of.op().label());
    row.append(of.field());
    row.append(of.value());
    row.append(of.undoes());
  }

  private static void target(DuckDBAppender row, Correction of, int part) throws SQLException {
    Target target = of.targets().get(part);
    row.append(of.seq());
    row.append(part);
    row.append(target.finding());
    row.append(target.page());
    row.append(target.kind());
    row.append(target.type());
    row.append(target.begin());
    row.append(target.end());
    row.append(target.quote());
  }

  /** What a correction of these findings holds to. */
  List<Target> targets(Collection<String> findings) {
    List<Finding> found = FindingRow.of(database, findings);
    Map<String, String> pages = new HashMap<>();
    database.eachAmong(
        "key, page, superseded_by",
        "report",
        found.stream().map(Finding::report).toList(),
        row -> {
          if (row.getString("superseded_by") == null) {
            pages.put(row.getString("key"), row.getString("page"));
          }
        });
    Map<String, Evidence> first = first(findings);
    List<Target> targets = new ArrayList<>();
    for (Finding finding : found) {
      String page = pages.get(finding.report());
      Evidence shown = first.get(finding.key());
      if (page != null && shown != null) {
        targets.add(
            new Target(
                finding.key(),
                page,
                finding.content().kind().label(),
                Objects.requireNonNullElse(finding.content().type(), ""),
                shown.begin(),
                shown.end(),
                shown.quote()));
      }
    }
    return targets;
  }

  /** The first words for findings. */
  private Map<String, Evidence> first(Collection<String> findings) {
    Map<String, Evidence> first = new HashMap<>();
    database.eachAmong(
        "*",
        "stretch",
        findings,
        row -> {
          if (row.getInt("part") == 0) {
            first.put(
                row.getString("finding"),
                new Evidence(
                    row.getString("finding"),
                    row.getString("report"),
                    0,
                    row.getInt("begin"),
                    row.getInt("end"),
                    row.getString("quote")));
          }
        });
    return first;
  }

  /** The findings that count on these pages. */
  private List<Target> on(Collection<String> pages) {
    return pages.isEmpty()
        ? List.of()
        : targets(
            database.query(
                "SELECT key FROM finding WHERE report_number IN"
                    + " (SELECT number FROM report WHERE page IN (SELECT unnest(?)))",
                row -> row.getString("key"),
                pages));
  }

  /** The corrections that hold, in order, and what each is about now. */
  List<Ruling> rulings() {
    List<Correction> holding = Correction.holding(log());
    if (holding.isEmpty()) {
      return List.of();
    }
    Set<String> keys = new TreeSet<>();
    Set<String> pages = new TreeSet<>();
    holding.forEach(c -> c.targets().forEach(t -> keys.add(t.finding())));
    Set<String> there = new TreeSet<>();
    targets(keys).forEach(target -> there.add(target.finding()));
    holding.stream()
        .flatMap(c -> c.targets().stream())
        .filter(t -> !there.contains(t.finding()))
        .forEach(t -> pages.add(t.page()));
    Successors successors = new Successors(on(pages));
    List<Ruling> rulings = new ArrayList<>();
    for (Correction correction : holding) {
      Set<String> now = new TreeSet<>();
      for (Target target : correction.targets()) {
        if (there.contains(target.finding())) {
          now.add(target.finding());
        } else {
          successors.of(target).ifPresent(now::add);
        }
      }
      rulings.add(new Ruling(correction, now));
    }
    return rulings;
  }
}
