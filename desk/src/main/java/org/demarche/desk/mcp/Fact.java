package org.demarche.desk.mcp;

import java.time.LocalDate;
import java.util.List;
import org.demarche.record.query.Witness;
import org.jspecify.annotations.Nullable;

/**
 * An item as a tool tells it.
 *
 * @param item its key
 * @param kind event, statement, encounter, …
 * @param sentence what it says
 * @param date its time, a TIMEX3 value; null where unknown
 * @param state how it stands: reported, planned, negated, …
 * @param attributedTo on whose word alone it is told
 * @param verdict what people said of it: "confirmed" or null
 * @param reports how many reports tell it
 * @param origins how many of them are independent
 * @param evidence words of reports that show it
 * @param link where to look at it
 */
record Fact(
    String item,
    String kind,
    String sentence,
    @Nullable String date,
    @Nullable String state,
    @Nullable String attributedTo,
    @Nullable String verdict,
    int reports,
    int origins,
    List<Quote> evidence,
    @Nullable String link) {
  /** Copies the list. */
  Fact {
    evidence = List.copyOf(evidence);
  }

  /**
   * Words of a report.
   *
   * @param quote the words
   * @param report key of the report
   * @param begin offset of their first code point in its text
   * @param end offset after their last code point
   * @param published its day
   * @param publisher who published it
   * @param link where to look at it
   */
  record Quote(
      String quote,
      String report,
      int begin,
      int end,
      @Nullable LocalDate published,
      @Nullable String publisher,
      @Nullable String link) {
    static Quote of(Witness witness, Links links) {
      return new Quote(
          witness.quote(),
          witness.report(),
          witness.begin(),
          witness.end(),
          witness.published(),
          witness.publisher(),
          links.report(witness.report(), witness.url()));
    }
  }
}
