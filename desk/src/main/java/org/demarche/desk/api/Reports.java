package org.demarche.desk.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.demarche.record.query.Filed;
import org.demarche.record.query.FiledReport;
import org.demarche.record.query.ReportFilter;
import org.demarche.record.query.Stretch;
import org.jspecify.annotations.Nullable;

/** {@code /reports}: what was read. */
final class Reports {
  private static final List<Param> FILTERS =
      List.of(
          Common.FROM,
          Common.TO,
          Param.text("publisher", "only what this one published"),
          Param.text("text", "only reports with these words in title or text"),
          Common.LIMIT,
          Common.CURSOR);

  private final Source source;

  Reports(Source source) {
    this.source = source;
  }

  List<Operation> operations() {
    return List.of(
        Operation.list(
            "/reports",
            "listReports",
            "Reports, the latest first, those without a day last",
            FILTERS,
            Row.class,
            this::list),
        Operation.one(
            "/reports/{key}",
            "getReport",
            "A report with its text and where it shows which items",
            List.of(Param.text("key", "its key, or the beginning of it").needed()),
            One.class,
            this::one));
  }

  /** A report in a list. */
  public record Row(
      @Says("its key") String key,
      @JsonUnwrapped ReportHead head,
      @Says("how long its text is, in code points") int characters,
      @Says("how many things were found in it") int findings,
      @Says("key of the report that stands for its independent origin") String origin,
      @Says("address of the report") String href) {
    static Row of(Filed filed) {
      return new Row(
          filed.key(),
          ReportHead.of(filed),
          filed.characters(),
          filed.findings(),
          filed.origin(),
          Api.ROOT + "/reports/" + filed.key());
    }
  }

  /** A report with its text. */
  public record One(
      @Says("its key") String key,
      @JsonUnwrapped ReportHead head,
      @Says("who wrote it") List<String> authors,
      @Says("its text") String text,
      @Says("fingerprint of the program and tables that read it") String reader,
      @Says("where its text shows items, in the order of the text") List<Mark> marks,
      @Says("keys of reports of the same origin") List<String> others,
      @Says("address of its page on the desk") String page) {
    /** Copies the lists. */
    public One {
      authors = List.copyOf(authors);
      marks = List.copyOf(marks);
      others = List.copyOf(others);
    }
  }

  /** A stretch of the text that shows an item. */
  public record Mark(
      @Says("key of the item") String item,
      @Says("key of the finding") String finding,
      @Says("kind of the item") String kind,
      @Says("confirmed, rejected or null") @Nullable String verdict,
      @Says("its place among the finding's words, from 0") int part,
      @Says("offset of the first code point") int begin,
      @Says("offset after the last code point") int end) {
    static Mark of(FiledReport.Mark mark) {
      return new Mark(
          mark.item(),
          mark.finding(),
          mark.kind().label(),
          mark.verdict(),
          mark.part(),
          mark.begin(),
          mark.end());
    }
  }

  private Slice<Row> list(Query query) {
    var filter =
        new ReportFilter(
            query.period(),
            query.text("publisher"),
            query.text("text"),
            Cursor.place(query),
            Common.limit(query));
    Stretch<Filed> stretch = source.read(record -> record.listing().reports(filter));
    return Slice.of(stretch, stretch.rows().stream().map(Row::of).toList());
  }

  private One one(Query query) {
    FiledReport filed = source.read(record -> record.reports().named(query.text("key")));
    var report = filed.row().report();
    return new One(
        filed.row().key(),
        ReportHead.of(filed),
        report.authors(),
        report.text(),
        filed.row().reader(),
        filed.marks().stream().map(Mark::of).toList(),
        filed.others().stream().map(other -> other.key()).toList(),
        "/reports/" + filed.row().key());
  }
}
