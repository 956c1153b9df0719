package org.demarche.reading.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One row of a table, its cells by column name. Immutable. */
public final class Row {
  private final String place;
  private final Map<String, Integer> columns;
  private final String[] cells;

  Row(String place, Map<String, Integer> columns, String[] cells) {
    this.place = place;
    this.columns = columns;
    this.cells = cells;
  }

  /** File and line, for messages. */
  public String place() {
    return place;
  }

  /**
   * The cell of a column, without white space around it; empty where the row is shorter.
   *
   * @throws TableException when the table has no such column
   */
  public String get(String column) {
    Integer at = columns.get(column);
    if (at == null) {
      throw new TableException(place, "the table has no column '" + column + "'");
    }
    return at < cells.length ? cells[at].strip() : "";
  }

  /** The parts of a cell that holds a list, separated by ";". */
  public List<String> list(String column) {
    List<String> parts = new ArrayList<>(4);
    for (String part : get(column).split(";")) {
      if (!part.isBlank()) {
        parts.add(part.strip());
      }
    }
    return parts;
  }

  /** An error at this row. */
  public TableException error(String problem) {
    return new TableException(place, problem);
  }
}
