package org.demarche.record.follow;

import java.time.LocalDate;
import org.demarche.record.query.Cited;

/**
 * A step in the course of a matter.
 *
 * @param item the item that tells it, with the words for it
 * @param state what the matter came to by it: "requested", "refused", "postponed", "suspended"
 * @param why by which rule it belongs to the course; for people
 * @param turn when it was taken, and how the matter stands after it
 */
public record Step(Cited item, String state, String why, Turn turn) {
  /** When it was taken, as far as is known, else when it was told. */
  public LocalDate day() {
    return turn.day();
  }
}
