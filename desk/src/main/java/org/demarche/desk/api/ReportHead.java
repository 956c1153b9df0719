package org.demarche.desk.api;

import java.time.LocalDate;
import org.demarche.record.query.Filed;
import org.demarche.record.query.FiledReport;
import org.jspecify.annotations.Nullable;

/** What a report is, wherever it is told of. */
public record ReportHead(
    @Says("its id where it came from") String id,
    @Says("its title") @Nullable String title,
    @Says("its address in the world") @Nullable String url,
    @Says("its day") @Nullable LocalDate published,
    @Says("who published it") @Nullable String publisher,
    @Says("its language") @Nullable String language,
    @Says("key of the version that counts in its place; null where it counts")
        @Nullable String supersededBy) {
  static ReportHead of(Filed filed) {
    return new ReportHead(
        filed.id(),
        filed.title(),
        filed.url(),
        filed.published(),
        filed.publisher(),
        filed.language(),
        filed.supersededBy());
  }

  static ReportHead of(FiledReport filed) {
    var report = filed.row().report();
    return new ReportHead(
        report.id(),
        report.title(),
        report.url(),
        report.published(),
        report.publisher(),
        report.language(),
        filed.supersededBy());
  }
}
