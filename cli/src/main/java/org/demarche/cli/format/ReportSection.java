package org.demarche.cli.format;

import org.demarche.report.Report;

/** What was read. */
final class ReportSection implements Section {

  @Override
  public String name() {
    return "report";
  }

  @Override
  public void write(Json json, Shown shown) {
    Report report = shown.reading().report();
    var published = report.published();
    json.object(
        () ->
            json.field("id", report.id())
                .field("url", report.url())
                .field("title", report.title())
                .field("published", published == null ? null : published.toString())
                .field("publisher", report.publisher())
                .field("authors", report.authors())
                .field("language", report.language())
                .field("text", report.text()));
  }
}
