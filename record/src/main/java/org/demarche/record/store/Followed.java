package org.demarche.record.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.demarche.record.follow.Follower;
import org.demarche.record.query.Cited;
import org.demarche.record.query.Period;

/** Finds what has a course, and the events that can be answers in one: {@link Follower}. */
final class Followed {
  private static final String FOLLOWED =
      """
      SELECT i.number FROM item i
      WHERE i.verdict IS DISTINCT FROM 'rejected'
        AND (i.kind IN ('channel', 'request', 'commitment', 'encounter', 'expectation')
             OR i.kind = 'event' AND i.type IN ('REJECT', 'AGREE', 'CONCEDE'))
      """;

  private static final String WITHIN =
      "coalesce(i.last, i.day) >= ? AND coalesce(i.first, i.day) <= ?";

  /** Times begin with their year: what is due in the first year or later, whenever it was told. */
  private static final String DUE = " OR i.kind = 'commitment' AND i.until >= ?";

  private final Database database;
  private final ItemFinder items;

  Followed(Database database, ItemFinder items) {
    this.database = database;
    this.items = items;
  }

  /**
   * Items that can be steps, in any order.
   *
   * @param sides only those in which all of these have a part
   * @param period only those that lie in it, or may be due in it; of lines between sides all
   *     changes, however old
   */
  List<Cited> between(List<String> sides, Period period) {
    var sql = new StringBuilder(FOLLOWED);
    List<Object> parameters = new ArrayList<>();
    if (period.from() != null || period.to() != null) {
      sql.append(" AND (").append(WITHIN).append(DUE);
      sql.append(sides.isEmpty() ? ")" : " OR i.kind = 'channel')");
      parameters.add(period.first());
      parameters.add(period.last());
      parameters.add(Integer.toString(period.first().getYear()));
    }
    for (String side : sides) {
      sql.append(" AND i.number IN (SELECT number FROM party WHERE side = ?)");
      parameters.add(side);
    }
    return items.some(
        database.query(sql.toString(), row -> row.getLong("number"), parameters.toArray()));
  }

  /** The same, as far as reports until a day tell. */
  List<Cited> between(List<String> sides, Period period, LocalDate asOf) {
    return between(sides, period).stream()
        .filter(item -> item.told() == null || !item.told().isAfter(asOf))
        .toList();
  }
}
