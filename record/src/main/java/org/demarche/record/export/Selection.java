package org.demarche.record.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a record is written: what lies in or reaches into some days. What has no day is
 * only in the whole.
 *
 * @param from first day; null from the beginning
 * @param to last day; null to the end
 */
public record Selection(@Nullable LocalDate from, @Nullable LocalDate to) {
  /** All of it. */
  public static final Selection ALL = new Selection(null, null);

  /** The condition that what lasts from one column's day to another's fulfils. */
  String where(String first, String last) {
    List<String> conditions = new ArrayList<>();
    if (from != null) {
      conditions.add(last + " >= DATE '" + from + "'");
    }
    if (to != null) {
      conditions.add(first + " <= DATE '" + to + "'");
    }
    return conditions.isEmpty() ? "true" : String.join(" AND ", conditions);
  }
}
