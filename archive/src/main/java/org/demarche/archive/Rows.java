package org.demarche.archive;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** Makes rows of named values, and reads them. */
final class Rows {
  private Rows() {}

  /**
   * A row with these values in the order of the columns; lists as Spark wants them.
   *
   * @throws IllegalArgumentException when a column has no value
   */
  static Row of(StructType columns, Map<String, ? extends @Nullable Object> values) {
    @Nullable Object[] row = new Object[columns.length()];
    for (int i = 0; i < row.length; i++) {
      String name = columns.fields()[i].name();
      if (!values.containsKey(name)) {
        throw new IllegalArgumentException("no value for the column " + name);
      }
      Object value = values.get(name);
      row[i] = value instanceof Collection<?> list ? list.toArray() : value;
    }
    return RowFactory.create(row);
  }

  /** A value that may be null. */
  @SuppressWarnings("TypeParameterUnusedInFormals") // Row.getAs is so, and the table says the type
  static <T> @Nullable T get(Row row, String column) {
    return row.getAs(column);
  }

  static List<String> texts(Row row, String column) {
    List<String> texts = row.getList(row.fieldIndex(column));
    return List.copyOf(texts);
  }
}
