package org.demarche.reading.event;

import java.util.HashSet;
import java.util.Set;

/**
 * An event that may yet turn out to be told twice.
 *
 * @param event the event, its id still to be given
 * @param nominal whether a noun tells it that no verb carries ("the visit")
 */
record Draft(Event event, boolean nominal) {

  /** All who take part, whatever their side. */
  Set<String> everybody() {
    Set<String> all = new HashSet<>(event.actors());
    all.addAll(event.recipients());
    return all;
  }
}
