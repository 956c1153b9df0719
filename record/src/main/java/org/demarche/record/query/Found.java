package org.demarche.record.query;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a search found.
 *
 * @param items items, the best first
 * @param reports reports, the best first
 */
public record Found(List<Cited> items, List<Hit> reports) {
  /** Copies the lists. */
  public Found {
    items = List.copyOf(items);
    reports = List.copyOf(reports);
  }

  /**
   * A report that was found.
   *
   * @param key its key
   * @param id its id
   * @param title its title
   * @param published its day
   * @param publisher who published it
   * @param url its address
   * @param passage the passage that shows best what was looked for
   */
  public record Hit(
      String key,
      String id,
      @Nullable String title,
      @Nullable LocalDate published,
      @Nullable String publisher,
      @Nullable String url,
      String passage) {}
}
