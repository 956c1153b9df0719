package org.demarche.record.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.demarche.record.Kind;
import org.jspecify.annotations.Nullable;

/** Writes {@link Wanted} items as a query of the view of items, for people to take along. */
final class WantedSql {
  private final Wanted wanted;
  private final @Nullable Place after;

  WantedSql(Wanted wanted, @Nullable Place after) {
    this.wanted = wanted;
    this.after = after;
  }

  String text() {
    List<String> conditions = new ArrayList<>();
    conditions.add("verdict IS DISTINCT FROM 'rejected'");
    if (wanted.period().from() != null) {
      conditions.add("last_day >= DATE '" + wanted.period().from() + "'");
    }
    if (wanted.period().to() != null) {
      conditions.add("first_day <= DATE '" + wanted.period().to() + "'");
    }
    if (!wanted.kinds().isEmpty()) {
      conditions.add(
          "kind IN (" + list(wanted.kinds().stream().map(Kind::label).sorted().toList()) + ")");
    }
    for (String side : wanted.sides()) {
      conditions.add(
          "key IN (SELECT item FROM parties WHERE coalesce(country, actor) = " + text(side) + ")");
    }
    if (!wanted.actors().isEmpty()) {
      conditions.add(
          "key IN (SELECT item FROM parties WHERE actor IN (" + list(wanted.actors()) + "))");
    }
    if (wanted.issue() != null) {
      conditions.add("list_contains(issues, " + text(wanted.issue()) + ")");
    }
    if (after != null) {
      conditions.add(after(after));
    }
    return "SELECT * FROM items\nWHERE "
        + String.join("\n  AND ", conditions)
        + "\nORDER BY first_day DESC NULLS LAST, key\nLIMIT "
        + wanted.most()
        + ";\n";
  }

  private static String after(Place place) {
    String later = "first_day IS NULL AND key > " + text(place.key());
    if (place.day() == null) {
      return later;
    }
    String day = "DATE '" + place.day() + "'";
    return "(first_day < "
        + day
        + " OR first_day = "
        + day
        + " AND key > "
        + text(place.key())
        + " OR first_day IS NULL)";
  }

  private static String list(Collection<String> values) {
    return String.join(", ", values.stream().map(WantedSql::text).toList());
  }

  private static String text(String value) {
    return "'" + value.replace("'", "''") + "'";
  }
}
