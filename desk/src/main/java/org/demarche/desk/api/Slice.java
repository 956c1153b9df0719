package org.demarche.desk.api;

import java.util.List;
import org.demarche.record.query.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * Some rows of a list.
 *
 * @param rows the rows
 * @param cursor where the list goes on; null at its end
 */
record Slice<T>(List<T> rows, @Nullable String cursor) {
  /** Copies the list. */
  Slice {
    rows = List.copyOf(rows);
  }

  /** A list that is whole. */
  static <T> Slice<T> whole(List<T> rows) {
    return new Slice<>(rows, null);
  }

  /** These rows, which a stretch of the record was made into. */
  static <T> Slice<T> of(Stretch<?> stretch, List<T> rows) {
    return new Slice<>(rows, stretch.next().map(Cursor::of).orElse(null));
  }
}
