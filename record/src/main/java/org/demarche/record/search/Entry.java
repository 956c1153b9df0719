package org.demarche.record.search;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is found by its words: an item or a report.
 *
 * @param key key of the item or report
 * @param kind label of the item's kind, or {@link #REPORT}
 * @param print changes when anything of this changes
 * @param title of a report
 * @param body its words: those of the report; those of the item and those that show it
 * @param first its first day; null where unknown
 * @param last its last day; null where unknown
 * @param sides who has a part in it
 * @param issues what it is about
 */
public record Entry(
    String key,
    String kind,
    long print,
    @Nullable String title,
    String body,
    @Nullable LocalDate first,
    @Nullable LocalDate last,
    List<String> sides,
    List<String> issues) {
  /** The kind of reports. */
  public static final String REPORT = "report";

  /** Copies the lists. */
  public Entry {
    sides = List.copyOf(sides);
    issues = List.copyOf(issues);
  }
}
