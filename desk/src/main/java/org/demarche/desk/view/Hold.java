package org.demarche.desk.view;

import java.util.Collections;
import org.demarche.desk.Versions;
import org.demarche.record.Item;

/**
 * By what an item in a list can be corrected.
 *
 * @param version of what the list shows: a correction of something else is refused
 * @param undo number of the last correction that holds; empty for none
 */
public record Hold(String version, String undo) {
  /** Of an item. */
  public static Hold of(Item item) {
    return new Hold(
        Versions.of(item),
        item.corrections().isEmpty() ? "" : Collections.max(item.corrections()).toString());
  }
}
