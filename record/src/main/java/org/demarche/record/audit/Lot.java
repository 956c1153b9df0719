package org.demarche.record.audit;

import java.util.ArrayList;
import java.util.List;
import org.demarche.record.store.DiplomaticRecord;
import org.demarche.record.store.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * Items drawn by lot from those that stand in the record and were read: not those that people added
 * or rejected. The same record, number and seed give the same lot, whatever the machine.
 *
 * @param seed any number
 */
public record Lot(long seed) {
  private static final String DRAW =
      """
      SELECT '' AS grade, key AS item, kind, type, date, actor_names AS actors,
        recipient_names AS recipients, state, words, quote, url
      FROM (SELECT i.*, r.url FROM items i JOIN reports r ON r.key = i.report
            WHERE i.verdict IS DISTINCT FROM 'rejected' AND r.reader <> 'by hand'
            ORDER BY sha256(i.key || ' %d'), i.key LIMIT %d)
      ORDER BY kind, key
      """;

  /** The first columns of a sheet: what a person fills in comes before all. */
  public static final List<String> NEEDED = List.of("grade", "item");

  /** What the log calls it. */
  public String name() {
    return "seed " + seed;
  }

  /** The keys of the items of a draw, in the order of its sheet. */
  public List<String> keys(DiplomaticRecord record, int number) {
    List<String> keys = new ArrayList<>();
    int item = NEEDED.indexOf("item");
    draw(
        record,
        number,
        new Sheet() {
          @Override
          public void head(List<String> columns) {}

          @Override
          public void row(List<@Nullable Object> values) {
            keys.add(String.valueOf(values.get(item)));
          }
        });
    return keys;
  }

  /** Draws so many, fewer where there are fewer. */
  public void draw(DiplomaticRecord record, int number, Sheet sheet) {
    record.query(sql(number), sheet);
  }

  /** The draw in SQL, on the documented views. */
  public String sql(int number) {
    return DRAW.formatted(seed, number);
  }

  /** The keys of the items drawn, in the order of the sheet. */
  public List<String> items(DiplomaticRecord record, int number) {
    List<String> keys = new ArrayList<>();
    draw(record, number, Sheet.each(row -> keys.add(String.valueOf(row.get(1)))));
    return keys;
  }
}
