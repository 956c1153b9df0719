package org.demarche.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.demarche.record.ActorRow;
import org.demarche.record.Content;
import org.demarche.record.ContentBuilder;
import org.demarche.record.Evidence;
import org.demarche.record.Finding;
import org.demarche.record.Kind;
import org.demarche.record.ReportRow;
import org.demarche.record.Told;
import org.demarche.report.Report;
import org.jspecify.annotations.Nullable;

/** Makes what a reading of a report would give, without a reading. */
final class Filing {
  private final ReportRow row;
  private final List<ActorRow> actors = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final List<Evidence> evidence = new ArrayList<>();

  private Filing(ReportRow row) {
    this.row = row;
  }

  static Filing report(String url, String title, String published, String text) {
    LocalDate day = LocalDate.parse(published);
    var report = new Report(url, url, title, day, "Paper", List.of("A. Writer"), "en", text);
    return new Filing(ReportRow.of(report, "rules 1"));
  }

  /** Somebody who appears in it. */
  Filing actor(String key, String name, String country) {
    return actor(key, name, country, null);
  }

  /** Somebody who appears in it in an office. */
  Filing actor(String key, String name, String country, @Nullable String office) {
    actors.add(new ActorRow(key, row.key(), name, kind(key), country, List.of("GOV"), office, 1));
    return this;
  }

  private static String kind(String key) {
    return key.contains("/") ? key.split("/")[1] : "state";
  }

  /** Something that the words show. */
  Filing item(ContentBuilder draft, String words) {
    Content content = draft.content();
    String text = row.report().text();
    int at = text.indexOf(words);
    if (at < 0) {
      throw new IllegalArgumentException("the report does not say: " + words);
    }
    int begin = text.codePointCount(0, at);
    int end = begin + words.codePointCount(0, words.length());
    String key = row.key().substring(0, 12) + "%02x".formatted(findings.size()) + "aa";
    findings.add(
        new Finding(
            key,
            row.key(),
            content,
            content.first() == null,
            row.report().published(),
            0.9,
            "rule-" + content.kind().label(),
            List.of("trigger: the words themselves")));
    evidence.add(new Evidence(key, row.key(), 0, begin, end, words));
    return this;
  }

  Filing event(
      String type, double score, String actor, String recipient, String date, String words) {
    return item(
        new ContentBuilder(Kind.EVENT, type)
            .state("reported")
            .actors(List.of(actor))
            .recipients(List.of(recipient))
            .date(date)
            .words(words)
            .score(score),
        words);
  }

  Told told() {
    return new Told(row, actors, findings, evidence);
  }

  String key() {
    return row.key();
  }
}
