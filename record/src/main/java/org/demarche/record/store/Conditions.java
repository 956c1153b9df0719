package org.demarche.record.store;

import java.util.ArrayList;
import java.util.List;
import org.demarche.record.query.Bookmark;
import org.jspecify.annotations.Nullable;

/** What rows must be like, in the making. */
final class Conditions {
  private final List<String> all = new ArrayList<>();
  private final List<Object> parameters = new ArrayList<>();

  void add(String condition, Object... values) {
    all.add(condition);
    parameters.addAll(List.of(values));
  }

  /** One of these values, where any is given. */
  void in(String column, List<String> values) {
    if (!values.isEmpty()) {
      add(column + " IN (SELECT unnest(?))", values);
    }
  }

  /** This value, where one is given. */
  void equal(String column, String value) {
    if (!value.isEmpty()) {
      add(column + " = ?", value);
    }
  }

  /** Behind a place in the order from the latest to the earliest, then by key. */
  void after(@Nullable Bookmark place, String day, String key) {
    if (place != null) {
      add(
          "(" + day + " < ? OR " + day + " = ? AND " + key + " > ?)",
          place.day(),
          place.day(),
          place.key());
    }
  }

  String sql() {
    return all.isEmpty() ? "" : " WHERE " + String.join(" AND ", all);
  }

  /** With the order from the latest to the earliest; one row more than wanted. */
  String sql(String day, String key, int most) {
    return sql() + " ORDER BY " + day + " DESC, " + key + " LIMIT " + (most + 1);
  }

  Object[] parameters() {
    return parameters.toArray();
  }
}
