package org.demarche.record.store;

import java.util.List;
import org.demarche.record.query.Acquaintance;
import org.demarche.record.query.Named;
import org.demarche.record.query.Period;

/** Finds how reports call somebody, and with whom he has to do. */
final class ActorFinder {
  private static final int MOST = 12;

  private static final String FORMS =
      """
      SELECT f.name, f.office, CAST(count(DISTINCT n.number) AS INTEGER) AS reports
      FROM form f JOIN naming n ON n.form = f.id
      WHERE f.%s IN (SELECT unnest(?)) AND f.kind <> 'group'
      GROUP BY f.name, f.office
      ORDER BY reports DESC, f.name, f.office NULLS FIRST LIMIT
      """;

  private static final String OTHERS =
      """
      SELECT side, CAST(count(DISTINCT number) AS INTEGER) AS items FROM party
      WHERE side <> ? AND number IN (SELECT number FROM party WHERE %s IN (SELECT unnest(?)))
        AND first <= ? AND last >= ?
      GROUP BY side ORDER BY items DESC, side LIMIT
      """;

  private final Database database;

  ActorFinder(Database database) {
    this.database = database;
  }

  private static String column(Named who) {
    return who.isSide() ? "side" : "actor";
  }

  /** What he is called, the most frequent first. */
  List<Acquaintance.Form> forms(Named who) {
    return database.query(
        FORMS.formatted(column(who)) + MOST,
        row ->
            new Acquaintance.Form(
                row.getString("name"), row.getString("office"), row.getInt("reports")),
        who.keys());
  }

  /** How many reports name him. */
  int reports(Named who) {
    String named =
        who.isSide()
            ? "side IN (SELECT unnest(?))"
            : "form IN (SELECT id FROM form WHERE actor IN (SELECT unnest(?)))";
    return database
        .query(
            "SELECT count(DISTINCT number) FROM naming WHERE " + named,
            row -> row.getInt(1),
            who.keys())
        .get(0);
  }

  /** With whom he has to do in a period, the most frequent first. */
  List<Acquaintance.Other> others(Named who, Period period) {
    return database.query(
        OTHERS.formatted(column(who)) + MOST,
        row -> new Acquaintance.Other(row.getString("side"), row.getInt("items")),
        who.side(),
        who.keys(),
        period.last(),
        period.first());
  }
}
