package org.demarche.record.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.demarche.record.query.Period;
import org.demarche.record.query.PlaceFilter;
import org.demarche.record.query.PlaceUse;
import org.jspecify.annotations.Nullable;

/** Where events took place. Changes nothing. For one thread. */
public final class Places {
  private static final String WHERE =
      """
       FROM item WHERE kind = 'event' AND state IN ('reported', 'historical')
        AND verdict IS DISTINCT FROM 'rejected' AND coalesce(place, place_country) IS NOT NULL
      """;

  private static final String USED =
      """
      SELECT place, place_country, CAST(count(*) AS INTEGER) AS events,
        CAST(count(*) FILTER (score > 0) AS INTEGER) AS cooperation,
        CAST(count(*) FILTER (score < 0) AS INTEGER) AS conflict,
        avg(CAST(score AS DECIMAL(9, 3))) AS mean, min(first) AS first, max(last) AS last
      """;

  private final Database database;

  Places(Database database) {
    this.database = database;
  }

  /** Every place with its events, those with most first. */
  public List<PlaceUse> used(PlaceFilter filter) {
    List<Object> values = new ArrayList<>();
    String where = where(filter, values);
    return database.query(
        USED + where + " GROUP BY ALL ORDER BY events DESC, place NULLS LAST, place_country",
        row ->
            new PlaceUse(
                row.getString("place"),
                row.getString("place_country"),
                row.getInt("events"),
                row.getInt("cooperation"),
                row.getInt("conflict"),
                row.getObject("mean") == null ? null : row.getDouble("mean"),
                Database.day(row, "first"),
                Database.day(row, "last")),
        values.toArray());
  }

  /**
   * The keys of the events of one place, the latest first.
   *
   * @param name null where only the state is told
   * @param country null for a place in none
   * @param most how many at most
   */
  public List<String> events(
      PlaceFilter filter, @Nullable String name, @Nullable String country, int most) {
    List<Object> values = new ArrayList<>();
    String where = where(filter, values);
    values.add(Objects.toString(name, ""));
    values.add(Objects.toString(country, ""));
    return database.query(
        "SELECT key"
            + where
            + " AND coalesce(place, '') = ? AND coalesce(place_country, '') = ?"
            + " ORDER BY coalesce(first, day) DESC, key LIMIT "
            + most,
        row -> row.getString("key"),
        values.toArray());
  }

  private static String where(PlaceFilter filter, List<Object> values) {
    var where = new StringBuilder(WHERE);
    Period period = filter.period();
    if (period.from() != null) {
      where.append(" AND last >= ?");
      values.add(period.from());
    }
    if (period.to() != null) {
      where.append(" AND first <= ?");
      values.add(period.to());
    }
    for (String side : filter.sides()) {
      where.append(" AND key IN (SELECT item FROM party WHERE side = ?)");
      values.add(side);
    }
    return where.toString();
  }
}
