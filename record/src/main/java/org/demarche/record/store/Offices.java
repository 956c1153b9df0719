package org.demarche.record.store;

import java.util.List;
import org.demarche.record.query.Named;
import org.demarche.record.query.Tenure;

/**
 * Who held which office, as the reports tell it; not those who are called by nothing but their
 * office. Changes nothing. For one thread.
 */
public final class Offices {
  private static final String HELD =
      """
      SELECT a.actor, max_by(a.name, (length(a.name), a.name)) AS name, a.office,
        min(r.published) AS first, max(r.published) AS last,
        CAST(count(DISTINCT a.report) AS INTEGER) AS reports
      FROM appearance a JOIN report r ON r.key = a.report
      WHERE a.office IS NOT NULL AND a.kind = 'person' AND r.superseded_by IS NULL
        AND NOT ends_with(lower(a.name), lower(a.office)) AND %s
      GROUP BY a.actor, a.office
      """;

  private final Database database;

  Offices(Database database) {
    this.database = database;
  }

  /**
   * The offices of somebody in the order in which reports first name them; of a state, of all who
   * act for it, those that most reports name.
   *
   * @param most how many at most
   */
  public List<Tenure> of(Named who, int most) {
    String column = who.isSide() ? "coalesce(a.country, a.actor)" : "a.actor";
    return database.query(
        "SELECT * FROM ("
            + HELD.formatted(column + " IN (SELECT unnest(?))")
            + " ORDER BY reports DESC, actor, office LIMIT "
            + most
            + ") ORDER BY first NULLS LAST, last, actor, office",
        row ->
            new Tenure(
                row.getString("actor"),
                row.getString("name"),
                row.getString("office"),
                Database.day(row, "first"),
                Database.day(row, "last"),
                row.getInt("reports")),
        who.keys());
  }
}
