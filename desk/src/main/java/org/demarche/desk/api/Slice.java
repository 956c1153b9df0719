package org.demarche.desk.api;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.demarche.record.query.Bookmark;
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

  /**
   * What a query asks for of a list that is at hand as a whole.
   *
   * @param all the list in any order
   * @param place where each stands in the order of the list: texts that sort as it does, no two
   *     alike
   */
  static <T> Slice<T> by(Query query, List<T> all, Function<T, String> place) {
    Bookmark after = Cursor.place(query);
    List<T> rest =
        all.stream()
            .sorted(Comparator.comparing(place))
            .filter(row -> after == null || place.apply(row).compareTo(after.key()) > 0)
            .toList();
    int most = Common.limit(query);
    if (rest.size() <= most) {
      return whole(rest);
    }
    String last = Objects.requireNonNull(place.apply(rest.get(most - 1)));
    return new Slice<>(rest.subList(0, most), Cursor.of(new Bookmark(Bookmark.NO_DAY, last)));
  }

  /** A number as a text that sorts the larger first. */
  static String falling(long number) {
    return String.format(Locale.ROOT, "%010d", 4_000_000_000L - number);
  }

  /** The same in other words. */
  <R> Slice<R> map(Function<T, R> row) {
    return new Slice<>(rows.stream().map(row).toList(), cursor);
  }

  /** These rows, which a stretch of the record was made into. */
  static <T> Slice<T> of(Stretch<?> stretch, List<T> rows) {
    return new Slice<>(rows, stretch.next().map(Cursor::of).orElse(null));
  }
}
