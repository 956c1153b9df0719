package org.demarche.record;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item as one report tells it.
 *
 * @param key unique in a record: a hash of the report, the kind and the first evidence, so that it
 *     stays when newer rules read the report again
 * @param report key of the report
 * @param content what it says
 * @param soft whether its day is only that of the report, and no expression of time says so
 * @param told the report's day; null when unknown
 * @param confidence from 0 to 1; null where the reading gives none
 * @param rule name of the rule that found it
 * @param reasons why it was found; for people
 */
public record Finding(
    String key,
    String report,
    Content content,
    boolean soft,
    @Nullable LocalDate told,
    @Nullable Double confidence,
    String rule,
    List<String> reasons) {

  /** Copies the list. */
  public Finding {
    reasons = List.copyOf(reasons);
  }
}
