package org.demarche.record.export;

import java.util.List;
import java.util.function.Consumer;
import org.demarche.record.store.Sheet;
import org.jspecify.annotations.Nullable;

/** Sheets of rows whose columns are known. */
final class Rows {
  private Rows() {}

  /** Hands on each row. */
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
