package org.demarche.record.query;

import java.util.List;
import org.demarche.record.Kind;
import org.demarche.record.ReportRow;
import org.jspecify.annotations.Nullable;

/**
 * A report with all that the record holds about it.
 *
 * @param row the report
 * @param supersededBy key of the version of its page that counts in its place; null where it counts
 * @param marks where its text shows items, in the order of the text
 * @param others reports of the same origin: near copies, and other versions of the page
 */
public record FiledReport(
    ReportRow row, @Nullable String supersededBy, List<Mark> marks, List<Arrival> others) {
  /** Copies the lists. */
  public FiledReport {
    marks = List.copyOf(marks);
    others = List.copyOf(others);
  }

  /**
   * A stretch of the text that shows an item.
   *
   * @param item key of the item
   * @param finding key of the finding
   * @param kind what the item is
   * @param verdict what people said of it: "confirmed", "rejected" or null
   * @param part its place among the finding's stretches, from 0
   * @param begin offset of its first code point
   * @param end offset after its last code point
   */
  public record Mark(
      String item,
      String finding,
      Kind kind,
      @Nullable String verdict,
      int part,
      int begin,
      int end) {}
}
