package org.demarche.record.store;

import java.util.List;
import org.demarche.record.Hash;
import org.demarche.record.correction.Addition;
import org.demarche.record.query.Since;

/**
 * What happened to a record since somebody looked: reports that came, corrections that were made.
 */
public final class Changes {
  private static final String PLACES =
      """
      SELECT key, place FROM
        (SELECT key, row_number() OVER (ORDER BY rowid) AS place FROM report WHERE reader <> ?)
      WHERE place > ? ORDER BY place LIMIT
      """;

  private final Database database;

  Changes(Database database) {
    this.database = database;
  }

  /** How far it has come. */
  public Since now() {
    return database
        .query(
            """
            SELECT (SELECT count(*) FROM report WHERE reader <> ?) AS reports,
              (SELECT coalesce(max(seq), 0) FROM correction) AS corrections
            """,
            row -> new Since(row.getLong("reports"), row.getLong("corrections")),
            Addition.BY_HAND)
        .get(0);
  }

  /**
   * Keys of the reports that came after so many others, in the order in which they came.
   *
   * @param most how many at most
   */
  public List<String> reports(long after, int most) {
    return database.query(PLACES + most, row -> row.getString("key"), Addition.BY_HAND, after);
  }

  /** Keys of the items that a report tells. */
  public List<String> told(String report) {
    return database.query(
        "SELECT DISTINCT item FROM member WHERE report_number = ? ORDER BY item",
        row -> row.getString("item"),
        Hash.keyNumber(report));
  }

  /** Keys of the items that a correction, or what it undoes, is about, as they are now. */
  public List<String> corrected(long number) {
    return database.query(
        """
        WITH RECURSIVE about AS (
          SELECT seq, undoes FROM correction WHERE seq = ?
          UNION ALL
          SELECT c.seq, c.undoes FROM correction c JOIN about a ON c.seq = a.undoes)
        SELECT DISTINCT m.item FROM member m
        WHERE m.finding IN (SELECT finding FROM target WHERE correction IN (SELECT seq FROM about))
          OR m.report IN (SELECT value FROM correction
                          WHERE op = 'add' AND seq IN (SELECT seq FROM about))
        ORDER BY m.item
        """,
        row -> row.getString("item"),
        number);
  }
}
