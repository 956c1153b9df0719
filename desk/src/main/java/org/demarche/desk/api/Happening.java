package org.demarche.desk.api;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.demarche.desk.view.Sentences;
import org.demarche.record.correction.Correction;
import org.demarche.record.query.FiledReport;
import org.demarche.record.query.Since;
import org.demarche.record.store.Changes;
import org.demarche.record.store.DiplomaticRecord;

/**
 * Something that happened to a record: first the items that it changed, as they are now, then what
 * it was. Only the last bears an id: who is cut off between them gets all of them again.
 *
 * @param text the events
 * @param since how far their receiver knows the record after them
 */
record Happening(String text, Since since) {
  private static final int MOST = 50;

  static String id(Since since) {
    return since.reports() + "." + since.corrections();
  }

  /** What happened since, in order, reports before corrections; some of it where it is much. */
  static List<Happening> since(DiplomaticRecord record, Since since, Sentences sentences) {
    Changes changes = record.changes();
    Since now = changes.now();
    List<Happening> all = new ArrayList<>();
    if (now.equals(since)) {
      return all;
    }
    var rows = new ItemRows(record, sentences);
    long reports = since.reports();
    for (String report : changes.reports(reports, MOST)) {
      List<String> items = changes.told(report);
      var position = new Since(++reports, since.corrections());
      FiledReport filed = record.reports().named(report);
      all.add(happening(record, rows, items, "report", arrived(filed, items), position));
    }
    if (all.size() < MOST && now.corrections() > since.corrections()) {
      corrections(record, rows, new Since(reports, since.corrections()), all);
    }
    return all;
  }

  private static void corrections(
      DiplomaticRecord record, ItemRows rows, Since since, List<Happening> all) {
    List<Correction> log = record.corrector().log();
    Set<Correction> holding = new HashSet<>(Correction.holding(log));
    for (Correction entry : log) {
      if (entry.seq() > since.corrections() && all.size() < MOST) {
        List<String> items = record.changes().corrected(entry.seq());
        boolean holds = entry.undoes() != null || holding.contains(entry);
        var corrected =
            new org.demarche.desk.api.Changes.Corrected(CorrectionRow.of(entry, holds), items);
        var position = new Since(since.reports(), entry.seq());
        all.add(happening(record, rows, items, "correction", corrected, position));
      }
    }
  }

  private static Happening happening(
      DiplomaticRecord record,
      ItemRows rows,
      List<String> items,
      String name,
      Object what,
      Since position) {
    var text = new StringBuilder();
    rows.of(record.questions().items(items)).forEach(row -> event(text, "item", row));
    text.append("id: ").append(id(position)).append('\n');
    event(text, name, what);
    return new Happening(text.toString(), position);
  }

  private static void event(StringBuilder text, String name, Object data) {
    text.append("event: ").append(name).append("\ndata: ").append(Json.of(data)).append("\n\n");
  }

  private static org.demarche.desk.api.Changes.Arrived arrived(
      FiledReport filed, List<String> items) {
    return new org.demarche.desk.api.Changes.Arrived(
        filed.row().key(), ReportHead.of(filed), items, Api.ROOT + "/reports/" + filed.row().key());
  }
}
