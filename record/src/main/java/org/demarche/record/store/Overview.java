package org.demarche.record.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.demarche.record.index.Pair;
import org.demarche.record.query.Movement;
import org.demarche.record.query.Period;
import org.demarche.record.query.RuleUse;

/** A record from afar: all pairs, all rules. */
public final class Overview {
  private static final String MOVEMENTS =
      """
      SELECT one, other, CAST(count(*) FILTER (later) AS INTEGER) AS acts,
        coalesce(avg(score) FILTER (later), 0) AS net,
        CAST(count(*) FILTER (NOT later) AS INTEGER) AS acts_before,
        coalesce(avg(score) FILTER (NOT later), 0) AS net_before
      FROM (SELECT least(source, target) AS one, greatest(source, target) AS other,
              CAST(score AS DECIMAL(9, 3)) AS score, first >= ? AS later
            FROM act WHERE last >= ? AND last <= ? AND score IS NOT NULL
              AND NOT starts_with(source, '-/group/') AND NOT starts_with(target, '-/group/'))
      GROUP BY one, other
      """;

  private final Database database;

  Overview(Database database) {
    this.database = database;
  }

  /**
   * The pairs whose dealings changed most between two stretches of days.
   *
   * @param until the last day of the later stretch
   * @param days how long each is
   * @param most how many at most, those that moved most first
   */
  public List<Movement> movements(LocalDate until, int days, int most) {
    return database.query(
        MOVEMENTS
            + " HAVING acts > 0 ORDER BY abs(net - net_before) DESC, acts DESC, one, other LIMIT "
            + most,
        Overview::movement,
        until.minusDays(days - 1L),
        until.minusDays(2L * days - 1),
        until);
  }

  /**
   * The pairs with most acts in a period; the stretch before it is empty.
   *
   * @param most how many at most
   */
  public List<Movement> pairs(Period period, int most) {
    return database.query(
        MOVEMENTS + " HAVING acts > 0 ORDER BY acts DESC, one, other LIMIT " + most,
        Overview::movement,
        period.first(),
        period.first(),
        period.last());
  }

  private static Movement movement(ResultSet row) throws SQLException {
    return new Movement(
        new Pair(row.getString("one"), row.getString("other")),
        row.getInt("acts"),
        row.getDouble("net"),
        row.getInt("acts_before"),
        row.getDouble("net_before"));
  }

  /**
   * Rules by how often they are used.
   *
   * @param most how many at most
   */
  public List<RuleUse> rules(int most) {
    return database.query(
        """
        SELECT rule, kind, CAST(count(*) AS INTEGER) AS items,
          CAST(count(*) FILTER (verdict = 'confirmed') AS INTEGER) AS confirmed,
          CAST(count(*) FILTER (verdict = 'rejected') AS INTEGER) AS rejected
        FROM item GROUP BY rule, kind
        ORDER BY rejected DESC, items DESC, rule, kind LIMIT
        """
            + most,
        row ->
            new RuleUse(
                row.getString("rule"),
                row.getString("kind"),
                row.getInt("items"),
                row.getInt("confirmed"),
                row.getInt("rejected")));
  }
}
