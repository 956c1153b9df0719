package org.demarche.record.query;

import java.util.List;

/**
 * Which events are to be put on a map.
 *
 * @param period of which at least one possible day lies in this; those without any day lie in none
 *     but {@link Period#ALWAYS}
 * @param sides in which all of these sides have a part
 */
public record PlaceFilter(Period period, List<String> sides) {
  /** Copies the list. */
  public PlaceFilter {
    sides = List.copyOf(sides);
  }

  /** The same in SQL, on the documented views. */
  public String sql() {
    var text = new StringBuilder();
    text.append(
        """
        SELECT place, place_country, count(*) AS events,
          count(*) FILTER (score > 0) AS cooperation, count(*) FILTER (score < 0) AS conflict,
          round(avg(score), 2) AS mean, min(first_day) AS first_day, max(last_day) AS last_day
        FROM items
        WHERE kind = 'event' AND state IN ('reported', 'historical')
          AND verdict IS DISTINCT FROM 'rejected'
          AND coalesce(place, place_country) IS NOT NULL
        """);
    if (period.from() != null) {
      text.append("  AND last_day >= DATE '").append(period.from()).append("'\n");
    }
    if (period.to() != null) {
      text.append("  AND first_day <= DATE '").append(period.to()).append("'\n");
    }
    for (String side : sides) {
      text.append("  AND key IN (SELECT item FROM parties WHERE coalesce(country, actor) = '")
          .append(side.replace("'", "''"))
          .append("')\n");
    }
    return text + "GROUP BY ALL\nORDER BY events DESC, place NULLS LAST, place_country;\n";
  }
}
