package org.demarche.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.demarche.record.ReportRow;
import org.demarche.record.Told;
import org.demarche.record.store.DiplomaticRecord;
import org.demarche.report.Report;

/** Adds readings to a record, some at a time, and counts what came of it. For one thread. */
final class Adding {
  /** Reports that are written together: what an interruption can cost. */
  private static final int PORTION = 32;

  private final Hold record;
  private final String reader;
  private final Consumer<Told> written;
  private final List<Told> waiting = new ArrayList<>();
  private final Set<String> underWay = new HashSet<>();
  private final List<String> superseded = new ArrayList<>();
  private long added;
  private long known;
  private long copies;

  /** Lends the record for a moment. */
  interface Hold {
    <T> T lend(Function<DiplomaticRecord, T> work);

    /** A record that nobody else has. */
    static Hold of(DiplomaticRecord record) {
      return new Hold() {
        @Override
        public <T> T lend(Function<DiplomaticRecord, T> work) {
          return work.apply(record);
        }
      };
    }
  }

  /** Adds to a record that nobody else has. */
  Adding(DiplomaticRecord record, String reader) {
    this(Hold.of(record), reader, told -> {});
  }

  /**
   * @param record is lent whenever something is looked up in it or written
   * @param reader fingerprint of who reads
   * @param written is told of each report once it is in the record
   */
  Adding(Hold record, String reader, Consumer<Told> written) {
    this.record = record;
    this.reader = reader;
    this.written = written;
  }

  /** Whether the record does not have it, and it is not on its way there. */
  boolean isNew(Report report) {
    return isNew(ReportRow.of(report, reader).key());
  }

  private boolean isNew(String key) {
    boolean isNew = !underWay.contains(key) && record.lend(r -> r.known(List.of(key))).isEmpty();
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
    DiplomaticRecord.Taken taken = record.lend(r -> r.add(waiting));
    added += taken.added();
    known += taken.known();
    copies += taken.copies();
    superseded.addAll(taken.superseded());
    waiting.forEach(written);
    waiting.clear();
  }

  /** How many the record had already. */
  long known() {
    return known;
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
    DiplomaticRecord.Size size = record.lend(DiplomaticRecord::size);
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
