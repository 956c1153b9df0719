package org.demarche.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
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

/** What a record keeps of a report as rows, and back. */
final class ToldRow {
  private ToldRow() {}

  static Row report(Shape shape, ReportRow of) {
    Report report = of.report();
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("key", of.key());
    values.put("page", of.page());
    values.put("id", report.id());
    values.put("url", report.url());
    values.put("title", report.title());
    values.put("published", report.published());
    values.put("publisher", report.publisher());
    values.put("authors", report.authors());
    values.put("language", report.language());
    values.put("characters", (long) report.text().codePointCount(0, report.text().length()));
    values.put("reader", of.reader());
    values.put("text", report.text());
    return Rows.of(shape.report(), values);
  }

  static List<Row> actors(Shape shape, Told told) {
    List<Row> rows = new ArrayList<>();
    for (ActorRow actor : told.actors()) {
      Map<String, @Nullable Object> values = new HashMap<>();
      values.put("report", actor.report());
      values.put("actor", actor.key());
      values.put("name", actor.name());
      values.put("kind", actor.kind());
      values.put("country", actor.country());
      values.put("sectors", actor.sectors());
      values.put("office", actor.office());
      values.put("mentions", actor.mentions());
      rows.add(Rows.of(shape.actor(), values));
    }
    return rows;
  }

  static List<Row> findings(Shape shape, Told told) {
    List<Row> rows = new ArrayList<>();
    for (Finding finding : told.findings()) {
      Map<String, @Nullable Object> values = content(finding.content());
      values.put("key", finding.key());
      values.put("report", finding.report());
      values.put("soft", finding.soft());
      values.put("told", finding.told());
      values.put("confidence", finding.confidence());
      values.put("rule", finding.rule());
      values.put("reasons", finding.reasons());
      rows.add(Rows.of(shape.finding(), values));
    }
    return rows;
  }

  static List<Row> evidence(Shape shape, Told told) {
    Map<String, String> kinds = new HashMap<>();
    told.findings().forEach(f -> kinds.put(f.key(), f.content().kind().label()));
    List<Row> rows = new ArrayList<>();
    for (Evidence part : told.evidence()) {
      Map<String, @Nullable Object> values = new HashMap<>();
      values.put("finding", part.finding());
      values.put("report", part.report());
      values.put("kind", kinds.get(part.finding()));
      values.put("part", part.part());
      values.put("begin", part.begin());
      values.put("end", part.end());
      values.put("quote", part.quote());
      rows.add(Rows.of(shape.evidence(), values));
    }
    return rows;
  }

  /** What an item or a finding says, by the names of the columns. */
  static Map<String, @Nullable Object> content(Content content) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    values.put("kind", content.kind().label());
    values.put("type", content.type());
    values.put("mode", content.mode());
    values.put("state", content.state());
    values.put("actors", content.actors());
    values.put("recipients", content.recipients());
    values.put("date", content.date());
    values.put("first_day", content.first());
    values.put("last_day", content.last());
    values.put("until", content.until());
    values.put("place", content.place());
    values.put("place_country", content.placeCountry());
    values.put("issues", content.issues());
    values.put("contexts", content.contexts());
    values.put("words", content.words());
    values.put("attributed_to", content.attributedTo());
    values.put("level", content.level());
    values.put("duration", content.duration());
    values.put("cameo", content.cameo());
    values.put("score", content.score());
    values.put("goldstein", content.goldstein());
    return values;
  }

  /** The finding of a row. */
  static Finding finding(Row row) {
    String kind = row.getAs("kind");
    Content content =
        new ContentBuilder(Kind.of(kind), Rows.get(row, "type"))
            .mode(Rows.get(row, "mode"))
            .state(Rows.get(row, "state"))
            .actors(Rows.texts(row, "actors"))
            .recipients(Rows.texts(row, "recipients"))
            .date(Rows.get(row, "date"))
            .until(Rows.get(row, "until"))
            .place(Rows.get(row, "place"))
            .placeCountry(Rows.get(row, "place_country"))
            .issues(Rows.texts(row, "issues"))
            .contexts(Rows.texts(row, "contexts"))
            .words(Rows.get(row, "words"))
            .attributedTo(Rows.get(row, "attributed_to"))
            .level(Rows.get(row, "level"))
            .duration(Rows.get(row, "duration"))
            .cameo(Rows.get(row, "cameo"))
            .score(Rows.get(row, "score"))
            .goldstein(Rows.get(row, "goldstein"))
            .content();
    boolean soft = row.getAs("soft");
    return new Finding(
        row.getAs("key"),
        row.getAs("report"),
        content,
        soft,
        Rows.get(row, "told"),
        Rows.get(row, "confidence"),
        row.getAs("rule"),
        Rows.texts(row, "reasons"));
  }
}
