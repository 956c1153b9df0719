package org.demarche.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.demarche.record.ReportRow;
import org.demarche.record.Told;
import org.demarche.record.store.DiplomaticRecord;
import org.demarche.report.Report;

/** Adds readings to a record, some at a time, and counts what came of it. For one thread. */
final class Adding {
  /** Reports that are written together: what an interruption can cost. */
  private static final int PORTION = 32;

  private final DiplomaticRecord record;
  private final String reader;
  private final List<Told> waiting = new ArrayList<>();
  private final Set<String> underWay = new HashSet<>();
  private final List<String> superseded = new ArrayList<>();
  private long added;
  private long known;
  private long copies;

  Adding(DiplomaticRecord record, String reader) {
    this.record = record;
    this.reader = reader;
  }

  /** Whether the record does not have it, and it is not on its way there. */
  boolean isNew(Report report) {
    return isNew(ReportRow.of(report, reader).key());
  }

  private boolean isNew(String key) {
    boolean isNew = !underWay.contains(key) && record.known(List.of(key)).isEmpty();
    if (isNew) {
      underWay.add(key);
    } else {
      known++;
    }
    return isNew;
  }

  /** Adds those of these that are new. */
  void addNew(List<Told> all) {
    all.stream().filter(told -> isNew(told.report().key())).forEach(this::add);
  }

  void add(Told told) {
    waiting.add(told);
    if (waiting.size() >= PORTION) {
      finish();
    }
  }

  /** Writes what waits. */
  void finish() {
    if (waiting.isEmpty()) {
      return;
    }
    DiplomaticRecord.Taken taken = record.add(waiting);
    added += taken.added();
    known += taken.known();
    copies += taken.copies();
    superseded.addAll(taken.superseded());
    waiting.clear();
  }

  /** What was done, and how large the record is now. */
  String summary() {
    var lines = new ArrayList<String>();
    lines.add(ReadingRun.count(added, "report") + " added, " + known + " already in the record");
    if (copies > 0) {
      lines.add(
          ReadingRun.count(copies, "report")
              + " of these tell what another tells word for word: counted as one origin");
    }
    if (!superseded.isEmpty()) {
      lines.add("replaced by another version of the page: " + String.join(", ", superseded));
    }
    DiplomaticRecord.Size size = record.size();
    lines.add(
        "the record now: "
            + ReadingRun.count(size.reports() - size.superseded(), "report")
            + " from "
            + ReadingRun.count(size.origins(), "origin")
            + ", "
            + ReadingRun.count(size.items(), "item"));
    return String.join("\n", lines);
  }
}
