package org.demarche.cli.format;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is told of each thing of a kind, as a row of comma-separated values or as a JSON object. For
 * programs: names and order of the columns stay.
 *
 * @param <T> the things
 */
public final class Columns<T> {
  private final String kind;
  private final List<Column<T>> columns = new ArrayList<>();

  /** A column: its name; its cell; how it is written into a JSON object. */
  private record Column<T>(String name, Function<T, @Nullable String> cell, Field<T> field) {}

  private interface Field<T> {
    void write(Json json, T of);
  }

  /**
   * @param kind what each is: the value of the field {@code row} of the JSON objects
   */
  Columns(String kind) {
    this.kind = kind;
  }

  /** Adds a text. */
  Columns<T> text(String name, Function<T, @Nullable String> value) {
    columns.add(
        new Column<>(
            name,
            t -> Cell.foreign(value.apply(t)),
            (json, t) -> json.field(name, value.apply(t))));
    return this;
  }

  /** Adds a number. */
  Columns<T> number(String name, Function<T, @Nullable Number> value) {
    columns.add(
        new Column<>(
            name, t -> string(value.apply(t)), (json, t) -> json.number(name, value.apply(t))));
    return this;
  }

  /** Adds a list of texts, joined by ";" in a cell. */
  Columns<T> list(String name, Function<T, List<String>> value) {
    columns.add(
        new Column<>(
            name,
            t -> Cell.foreign(String.join(";", value.apply(t))),
            (json, t) -> json.field(name, value.apply(t))));
    return this;
  }

  private static @Nullable String string(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  /** A header line and a line for each. */
  public String csv(Iterable<T> rows) {
    var text = new StringBuilder();
    text.append(String.join(",", columns.stream().map(Column::name).toList())).append(Cell.END);
    for (T row : rows) {
      text.append(
          String.join(",", columns.stream().map(c -> Cell.quoted(c.cell().apply(row))).toList()));
      text.append(Cell.END);
    }
    return text.toString();
  }

  /** A JSON object and a line feed for each. */
  public String ndjson(Iterable<T> rows) {
    var text = new StringBuilder();
    for (T row : rows) {
      var json = new Json();
      json.object(
          () -> {
            json.field("row", kind);
            columns.forEach(column -> column.field().write(json, row));
          });
      text.append(json.text()).append('\n');
    }
    return text.toString();
  }
}
