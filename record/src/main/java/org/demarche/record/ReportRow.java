package org.demarche.record;

import java.util.Optional;
import org.demarche.report.Report;

/**
 * A report as the record keeps it.
 *
 * @param key unique in a record: a hash of the page and what stands on it
 * @param page what stays when the page is changed: its address, else its id
 * @param report the report
 * @param reader fingerprint of the program and tables that read it
 */
public record ReportRow(String key, String page, Report report, String reader) {

  /** The row of a report. */
  public static ReportRow of(Report report, String reader) {
    String page = pageOf(report);
    String day = report.published() == null ? "" : report.published().toString();
    String title = Optional.ofNullable(report.title()).orElse("");
    return new ReportRow(Hash.of(page, day, title, report.text()), page, report, reader);
  }

  /** The address without what only says how a reader came there, else the id. */
  private static String pageOf(Report report) {
    String url = report.url();
    if (url == null || url.isBlank()) {
      return "id:" + report.id();
    }
    int hash = url.indexOf('#');
    String plain = hash < 0 ? url : url.substring(0, hash);
    return plain
        .replaceFirst("^https?://(www\\.)?", "")
        .replaceAll("([?&])utm_[^&]*&?", "$1")
        .replaceAll("[?&/]+$", "");
  }
}
