package org.demarche.record.query;

import java.time.LocalDate;
import org.demarche.record.Item;
import org.jspecify.annotations.Nullable;

/**
 * An item with words that show it.
 *
 * @param item the item
 * @param day where it stands in time: its first possible day, else that of its report
 * @param told the day of the report in which the words stand; null where unknown
 * @param quote the words
 * @param report id of the report in which they stand
 * @param publisher who published it
 */
public record Cited(
    Item item,
    LocalDate day,
    @Nullable LocalDate told,
    String quote,
    String report,
    @Nullable String publisher) {
  /** The day on which it was told, else its own. */
  public LocalDate heard() {
    return told == null ? day : told;
  }
}
