package org.demarche.record.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.demarche.record.Kind;

/** Writes {@link Wanted} items as a query of the view of items, for people to take along. */
final class WantedSql {
  private final Wanted wanted;

  WantedSql(Wanted wanted) {
    this.wanted = wanted;
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
    return "SELECT * FROM items\nWHERE "
        + String.join("\n  AND ", conditions)
        + "\nORDER BY first_day DESC NULLS LAST, key\nLIMIT "
        + wanted.most()
        + ";\n";
  }

  private static String list(Collection<String> values) {
    return String.join(", ", values.stream().map(WantedSql::text).toList());
  }

  private static String text(String value) {
    return "'" + value.replace("'", "''") + "'";
  }
}
