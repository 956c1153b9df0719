package org.demarche.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An actor as one report knows it.
 *
 * @param key the same in all reports: see {@link ActorKeys}
 * @param report key of the report
 * @param name the fullest name in that report
 * @param kind person, state, organisation, group
 * @param country ISO 3166-1 alpha-3
 * @param sectors PLOVER sectors
 * @param office the office on the report's date
 * @param mentions how often the report speaks of it
 */
public record ActorRow(
    String key,
    String report,
    String name,
    String kind,
    @Nullable String country,
    List<String> sectors,
    @Nullable String office,
    int mentions) {
  /** Copies the list. */
  public ActorRow {
    sectors = List.copyOf(sectors);
  }
}
