package org.demarche.record.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.demarche.record.Evidence;
import org.demarche.record.Finding;
import org.demarche.record.Hash;
import org.demarche.record.Item;
import org.demarche.record.correction.Addition;
import org.demarche.record.correction.Correction;
import org.demarche.record.correction.Op;
import org.jspecify.annotations.Nullable;

/** Gathers what an item stands on. */
final class Dossiers {
  private static final Comparator<Dossier.Telling> FIRST_PUBLISHED =
      Comparator.comparing(
              Dossier.Telling::published,
              Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(telling -> telling.finding().key());

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
    List<String> findings = new Items(database).findings(item.key());
    Map<String, List<Evidence>> evidence = evidence(findings);
    Map<String, String> why = new HashMap<>();
    database.each(
        "SELECT finding, why FROM member WHERE number = ?",
        row -> why.put(row.getString("finding"), row.getString("why")),
        Hash.keyNumber(item.key()));
    List<Finding> told = FindingRow.of(database, findings);
    Map<String, Source> sources = new HashMap<>();
    database.eachAmong(
        "key, coalesce(title, id) AS source, url, published",
        "report",
        told.stream().map(Finding::report).distinct().toList(),
        row ->
            sources.put(
                row.getString("key"),
                new Source(
                    row.getString("source"),
                    row.getString("url"),
                    Database.day(row, "published"))));
    List<Dossier.Telling> tellings = new ArrayList<>();
    for (Finding finding : told) {
      Source source = Objects.requireNonNull(sources.get(finding.report()));
      tellings.add(
          new Dossier.Telling(
              finding,
              Objects.requireNonNull(why.get(finding.key())),
              source.name(),
              source.url(),
              source.published(),
              evidence.getOrDefault(finding.key(), List.of())));
    }
    tellings.sort(FIRST_PUBLISHED);
    return new Dossier(item, tellings, history(tellings, item));
  }

  private record Source(String name, @Nullable String url, @Nullable LocalDate published) {}

  private Map<String, List<Evidence>> evidence(List<String> findings) {
    Map<String, List<Evidence>> evidence = new HashMap<>();
    database.each(
        EVIDENCE.formatted(Among.keys(findings)),
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
