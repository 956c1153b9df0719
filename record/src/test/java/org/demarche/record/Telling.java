package org.demarche.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.demarche.reading.time.TimexDays;
import org.demarche.report.Report;
import org.jspecify.annotations.Nullable;

/** Makes what a reading of a report would give, without a reading. */
public final class Telling {
  private final ReportRow row;
  private final List<Finding> findings = new ArrayList<>();
  private final List<Evidence> evidence = new ArrayList<>();

  private Telling(ReportRow row) {
    this.row = row;
  }

  /** A report at an address. */
  public static Telling at(String url, String published, String text) {
    return new Telling(
        ReportRow.of(
            new Report(
                url, url, "Title", LocalDate.parse(published), "Paper", List.of(), "en", text),
            "rules 1"));
  }

  /** A report that came as a file. */
  public static Telling file(String name, String published, String text) {
    return new Telling(
        ReportRow.of(Report.ofText(name, text, LocalDate.parse(published)), "rules 1"));
  }

  /** A report of which nobody knows the day. */
  public static Telling dayless(String name, String text) {
    return new Telling(ReportRow.of(Report.ofText(name, text, null), "rules 1"));
  }

  /** An event that the report dates by itself. */
  public Telling event(String type, String actor, String recipient, String date, String words) {
    return add(Kind.EVENT, type, List.of(actor), List.of(recipient), date, false, words);
  }

  /** An event of which only the day of the report is known. */
  public Telling undated(String type, String actor, String recipient, String words) {
    LocalDate day = row.report().published();
    return add(
        Kind.EVENT,
        type,
        List.of(actor),
        List.of(recipient),
        day == null ? null : day.toString(),
        true,
        words);
  }

  /** Anything. */
  public Telling add(
      Kind kind,
      String type,
      List<String> actors,
      List<String> recipients,
      @Nullable String date,
      boolean soft,
      String words) {
    int at = Math.max(0, row.report().text().indexOf(words));
    String key = Hash.of(row.key(), kind.label() + at, type, actors + ">" + recipients, "" + date);
    LocalDate first = TimexDays.of(date).map(TimexDays::first).orElse(null);
    LocalDate last = TimexDays.of(date).map(TimexDays::last).orElse(null);
    Content content =
        new Content(
            kind,
            type,
            null,
            "reported",
            actors,
            recipients,
            date,
            first,
            last,
            null,
            null,
            null,
            List.of(),
            List.of(),
            words,
            null,
            null,
            null,
            null,
            1.0,
            null);
    return put(key, content, soft, words);
  }

  /** Something with more fields. */
  public Telling item(ContentBuilder draft, String words) {
    Content content = draft.content();
    return put(Hash.of(row.key(), words, content.toString()), content, false, words);
  }

  private Telling put(String anchor, Content content, boolean soft, String words) {
    // as with readings, where no two findings of a report share a key
    String key = anchor;
    while (has(key)) {
      key = Hash.of(key);
    }
    int at = Math.max(0, row.report().text().indexOf(words));
    findings.add(
        new Finding(
            key, row.key(), content, soft, row.report().published(), 0.5, "rule", List.of()));
    int begin = row.report().text().codePointCount(0, at);
    int end = begin + words.codePointCount(0, words.length());
    evidence.add(new Evidence(key, row.key(), 0, begin, end, words));
    return this;
  }

  private boolean has(String key) {
    return findings.stream().anyMatch(finding -> finding.key().equals(key));
  }

  /** What the record gets. */
  public Told told() {
    return new Told(row, List.of(), findings, evidence);
  }
}
