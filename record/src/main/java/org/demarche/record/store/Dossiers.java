package org.demarche.record.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.record.Evidence;
import org.demarche.record.Item;
import org.demarche.record.correction.Addition;
import org.demarche.record.correction.Correction;
import org.demarche.record.correction.Op;
import org.jspecify.annotations.Nullable;

/** Gathers what an item stands on. */
final class Dossiers {
  private static final String TELLINGS =
      """
      SELECT f.*, m.why, coalesce(r.title, r.id) AS source, r.url, r.published
      FROM (SELECT * FROM finding WHERE number%1$s) f
      JOIN (SELECT * FROM member WHERE finding_number%1$s) m ON m.finding_number = f.number
      JOIN report r ON r.number = f.report_number
      ORDER BY r.published NULLS LAST, f.key
      """;

  private static final String EVIDENCE =
      """
      SELECT * FROM stretch WHERE number%s ORDER BY finding, part
      """;

  private final Database database;

  Dossiers(Database database) {
    this.database = database;
  }

  Dossier of(String named) {
    Item item = new Items(database).named(named);
    String among = Database.among(new Items(database).findings(item.key()));
    Map<String, List<Evidence>> evidence = evidence(among);
    List<Dossier.Telling> tellings =
        database.query(
            TELLINGS.formatted(among),
            row ->
                new Dossier.Telling(
                    FindingRow.read(row),
                    row.getString("why"),
                    row.getString("source"),
                    row.getString("url"),
                    Database.day(row, "published"),
                    evidence.getOrDefault(row.getString("key"), List.of())));
    return new Dossier(item, tellings, history(tellings, item));
  }

  private Map<String, List<Evidence>> evidence(String among) {
    Map<String, List<Evidence>> evidence = new HashMap<>();
    database.each(
        EVIDENCE.formatted(among),
        row ->
            evidence
                .computeIfAbsent(row.getString("finding"), finding -> new ArrayList<>())
                .add(
                    new Evidence(
                        row.getString("finding"),
                        row.getString("report"),
                        row.getInt("part"),
                        row.getInt("begin"),
                        row.getInt("end"),
                        row.getString("quote"))));
    return evidence;
  }

  private List<Dossier.Entry> history(List<Dossier.Telling> tellings, Item item) {
    Set<String> findings = new HashSet<>();
    Set<String> reports = new HashSet<>();
    tellings.forEach(t -> findings.add(t.finding().key()));
    tellings.forEach(t -> reports.add(t.finding().report()));
    List<Correction> log = new Corrections(database).log();
    Set<Correction> holding = new HashSet<>(Correction.holding(log));
    Set<Long> about = new HashSet<>(item.corrections());
    List<Dossier.Entry> history = new ArrayList<>();
    for (Correction entry : log) {
      boolean made =
          entry.targets().stream().anyMatch(t -> findings.contains(t.finding()))
              || (entry.op() == Op.ADD && reports.contains(Addition.reportKey(entry.seq())))
              || (entry.undoes() != null && about.contains(entry.undoes()));
      if (made) {
        about.add(entry.seq());
      }
      if (about.contains(entry.seq())) {
        history.add(new Dossier.Entry(entry, holds(entry, log, holding)));
      }
    }
    return history;
  }

  /** An undoing holds where what it undoes does not. */
  private static boolean holds(Correction entry, List<Correction> log, Set<Correction> holding) {
    if (entry.undoes() == null) {
      return holding.contains(entry);
    }
    return log.stream()
        .filter(other -> other.op() == Op.UNDO && entry.seq() == nullless(other.undoes()))
        .noneMatch(other -> holds(other, log, holding));
  }

  private static long nullless(@Nullable Long number) {
    return number == null ? -1 : number;
  }
}
