package org.demarche.record.query;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One stretch of a list.
 *
 * @param rows its rows, in order
 * @param last where the last of them stands; null where nothing comes after it
 */
public record Stretch<T>(List<T> rows, @Nullable Bookmark last) {
  /** Copies the list. */
  public Stretch {
    rows = List.copyOf(rows);
  }

  /** Where it goes on. */
  public Optional<Bookmark> next() {
    return Optional.ofNullable(last);
  }
}
