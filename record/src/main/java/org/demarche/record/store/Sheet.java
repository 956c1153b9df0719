package org.demarche.record.store;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Takes the rows of a query, one by one. Values are texts, truth values, whole numbers ({@code
 * Long}, {@code BigInteger}), numbers ({@code Double}, {@code BigDecimal}), days, times and lists
 * of these; what is of another type comes as DuckDB writes it.
 */
public interface Sheet {
  /** The names of the columns; called once, before the rows. */
  void head(List<String> columns);

  /** A row, its values in the order of the columns. */
  void row(List<@Nullable Object> values);

  /** A sheet of rows whose columns are known. */
  static Sheet each(Consumer<List<@Nullable Object>> taker) {
    return new Sheet() {
      @Override
      public void head(List<String> columns) {
        // known
      }

      @Override
      public void row(List<@Nullable Object> values) {
        taker.accept(values);
      }
    };
  }
}
