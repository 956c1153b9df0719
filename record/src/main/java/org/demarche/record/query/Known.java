package org.demarche.record.query;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An actor in a list.
 *
 * @param key its key
 * @param name its fullest name
 * @param kind person, state, organisation, group
 * @param country ISO 3166-1 alpha-3
 * @param sectors PLOVER sectors
 * @param office the latest office that is told
 * @param firstSeen day of the first report that names it
 * @param lastSeen day of the last
 * @param reports how many reports name it
 */
public record Known(
    String key,
    String name,
    @Nullable String kind,
    @Nullable String country,
    List<String> sectors,
    @Nullable String office,
    @Nullable LocalDate firstSeen,
    @Nullable LocalDate lastSeen,
    int reports) {
  /** Copies the list. */
  public Known {
    sectors = List.copyOf(sectors);
  }
}
