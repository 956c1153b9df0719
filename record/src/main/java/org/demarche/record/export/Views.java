package org.demarche.record.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.record.store.DiplomaticRecord;
import org.demarche.record.store.RecordException;
import org.demarche.record.store.RecordException.Reason;
import org.demarche.record.store.Sheet;

/** The documented views of a record, each as a query with an order: by day, then by all columns. */
final class Views {
  private static final String COLUMNS =
      """
      SELECT table_name, column_name FROM duckdb_columns()
      WHERE table_name IN (SELECT view_name FROM duckdb_views() WHERE NOT internal)
      ORDER BY table_name, column_index
      """;

  private final Map<String, List<String>> columns = new LinkedHashMap<>();

  Views(DiplomaticRecord record) {
    record.query(
        COLUMNS,
        Sheet.each(
            row ->
                columns
                    .computeIfAbsent(String.valueOf(row.get(0)), view -> new ArrayList<>())
                    .add(String.valueOf(row.get(1)))));
  }

  /**
   * The named ones, in order; all where none is named.
   *
   * @throws RecordException when one is no view
   */
  List<String> named(List<String> names) {
    for (String name : names) {
      if (!columns.containsKey(name)) {
        throw new RecordException(
            Reason.ASKED_WRONGLY,
            "no table '" + name + "'; these are: " + String.join(", ", columns.keySet()));
      }
    }
    return names.isEmpty()
        ? List.copyOf(columns.keySet())
        : names.stream().distinct().sorted().toList();
  }

  /** The query of a view's rows. */
  String query(String view, Selection selection) {
    List<String> all = columns.getOrDefault(view, List.of());
    List<String> order = new ArrayList<>();
    for (String day : List.of("first_day", "published", "day")) {
      if (all.contains(day)) {
        order.add(day + " NULLS LAST");
      }
    }
    all.forEach(column -> order.add('"' + column + "\" NULLS LAST"));
    return "SELECT * FROM "
        + view
        + " WHERE "
        + where(all, selection)
        + " ORDER BY "
        + String.join(", ", order);
  }

  private static String where(List<String> columns, Selection selection) {
    if (columns.contains("first_day")) {
      return selection.where("first_day", "last_day");
    }
    if (columns.contains("item")) {
      String days = selection.where("first_day", "last_day");
      return days.equals("true") ? days : "item IN (SELECT key FROM items WHERE " + days + ")";
    }
    for (String day : List.of("published", "day")) {
      if (columns.contains(day)) {
        return selection.where(day, day);
      }
    }
    return "true";
  }
}
