package org.demarche.record.store;

import java.util.List;
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
}
