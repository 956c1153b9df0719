package org.demarche.measure;

import java.time.LocalDate;
import java.util.List;

/**
 * A text of the gold with all events that a careful reader finds in it.
 *
 * @param id unique
 * @param published its day
 * @param text one sentence or a few
 * @param construction what it tries
 * @param events what it holds, may be empty
 */
record GoldText(
    String id, LocalDate published, String text, String construction, List<GoldEvent> events) {
  GoldText {
    events = List.copyOf(events);
  }
}
