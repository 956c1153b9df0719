package org.demarche.cli;

import java.util.ArrayList;
import java.util.List;
import org.demarche.record.Told;
import org.demarche.record.store.DiplomaticRecord;

/** Puts new readings in the place of old ones, some at a time. For one thread. */
final class Rereading {
  /** Reports that are written together: what an interruption can cost. */
  private static final int PORTION = 32;

  private final DiplomaticRecord record;
  private final List<Told> waiting = new ArrayList<>();
  private long read;

  Rereading(DiplomaticRecord record) {
    this.record = record;
  }

  void replace(Told told) {
    waiting.add(told);
    if (waiting.size() >= PORTION) {
      finish();
    }
  }

  /** Writes what waits. */
  void finish() {
    if (!waiting.isEmpty()) {
      record.replace(waiting);
      read += waiting.size();
      waiting.clear();
    }
  }

  /** What was done, and what corrections it left without an object. */
  String summary() {
    DiplomaticRecord.Size size = record.size();
    List<String> lines = new ArrayList<>();
    lines.add(
        ReadingRun.count(read, "report")
            + " read again, "
            + (size.reports() - read)
            + " read by these rules already or added by hand");
    int lost = record.corrector().lost().size();
    if (lost > 0) {
      lines.add(
          ReadingRun.count(lost, "correction")
              + " about what no reading tells any more: 'demarche correct lost' lists them");
    }
    lines.add("the record now: " + ReadingRun.count(size.items(), "item"));
    return String.join("\n", lines);
  }
}
