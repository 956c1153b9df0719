package org.demarche.reading.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.reading.table.TableException;
import org.jspecify.annotations.Nullable;

/**
 * One row of a table, with what it takes to name it in an error.
 *
 * @param file the table's file name
 * @param line one-based
 * @param columns the header
 * @param cells the values; those missing at the end are empty
 */
record Row(String file, int line, List<String> columns, List<String> cells) {

  /** The error for this row. */
  TableException error(String problem) {
    return new TableException(file, line, problem);
  }

  /** The value of a column; empty when there is none. */
  String text(String column) {
    int at = columns.indexOf(column);
    if (at < 0) {
      throw new TableException(file, 0, "no column '" + column + "'");
    }
    return at < cells.size() ? cells.get(at) : "";
  }

  /** The value of a column that must not be empty. */
  String required(String column) {
    String value = text(column);
    if (value.isEmpty()) {
      throw error("'" + column + "' is empty");
    }
    return value;
  }

  /** The values of a column that holds a list. */
  List<String> list(String column) {
    String value = text(column);
    if (value.isEmpty()) {
      return List.of();
    }
    List<String> found = new ArrayList<>(4);
    for (String part : value.split(";", -1)) {
      String item = part.strip();
      if (!item.isEmpty()) {
        found.add(item);
      }
    }
    return found;
  }

  /** A three-letter country code; null when empty. */
  @Nullable String country(String column) {
    String value = text(column);
    if (value.isEmpty()) {
      return null;
    }
    if (value.length() != 3 || !value.chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
      throw error("not a country code: '" + value + "'");
    }
    return value;
  }

  /** The years between which the row holds, from the columns {@code since} and {@code until}. */
  Period period() {
    try {
      return Period.parse(text("since"), text("until"));
    } catch (IllegalArgumentException e) {
      throw error(String.valueOf(e.getMessage()));
    }
  }

  /** What a column says of an actor's kind; {@code preset} when it says nothing. */
  Actor.Kind kind(String column, Actor.Kind preset) {
    String value = text(column);
    for (Actor.Kind kind : Actor.Kind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(value)) {
        return kind;
      }
    }
    if (!value.isEmpty()) {
      throw error("not a kind of actor: '" + value + "'");
    }
    return preset;
  }
}
