package org.demarche.record.audit;

import java.util.ArrayList;
import java.util.List;
import org.demarche.record.store.DiplomaticRecord;
import org.demarche.record.store.Sheet;

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

  /** The columns of a sheet that is graded: what a person fills in comes first. */
  public static final List<String> NEEDED = List.of("grade", "item");

  /** What the log calls it. */
  public String name() {
    return "seed " + seed;
  }

  /** Draws so many, fewer where there are fewer. */
  public void draw(DiplomaticRecord record, int number, Sheet sheet) {
    record.query(DRAW.formatted(seed, number), sheet);
  }

  /** The keys of the items drawn, in the order of the sheet. */
  public List<String> items(DiplomaticRecord record, int number) {
    List<String> keys = new ArrayList<>();
    draw(record, number, Sheet.each(row -> keys.add(String.valueOf(row.get(1)))));
    return keys;
  }
}
