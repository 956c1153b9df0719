package org.demarche.record.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.demarche.record.store.DiplomaticRecord;
import org.demarche.record.store.Sheet;

/**
 * Where a report says what an item says: what a person reads to grade it.
 *
 * @param before the text before the words
 * @param words the words that show the item
 * @param after the text after them
 * @param source the report: its day, its publisher, its id
 */
public record Passage(String before, String words, String after, String source) {
  /** Code points of the text on either side. */
  private static final int AROUND = 240;

  /** So many reports are enough to see whether one of them says it. */
  private static final int MOST = 3;

  private static final String ASKED =
      """
      SELECT substring(r.text, greatest(e."begin" - %1$d, 0) + 1, least(%1$d, e."begin")), e.quote,
        substring(r.text, e."end" + 1, %1$d),
        concat_ws(' · ', CAST(r.published AS VARCHAR), r.publisher, r.id)
      FROM evidence e JOIN reports r ON r.key = e.report
      WHERE e.item = '%2$s' AND e.part = 0 AND r.counts ORDER BY r.published, r.key LIMIT %3$d
      """;

  /** The passages of an item, those of the earliest reports. */
  public static List<Passage> of(DiplomaticRecord record, String item) {
    List<Passage> passages = new ArrayList<>();
    record.query(
        ASKED.formatted(AROUND, item.replace("'", "''"), MOST),
        Sheet.each(
            row ->
                passages.add(
                    new Passage(
                        Objects.toString(row.get(0), ""),
                        Objects.toString(row.get(1), ""),
                        Objects.toString(row.get(2), ""),
                        Objects.toString(row.get(3), "")))));
    return passages;
  }
}
