package org.demarche.measure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event that a sentence of the gold holds.
 *
 * @param type PLOVER type
 * @param mode PLOVER mode, null where none applies
 * @param status reported, future, hypothetical, negated or historical
 * @param actors phrases of the text
 * @param recipients phrases of the text
 * @param date TIMEX3 value, null where a reader cannot tell
 */
record GoldEvent(
    String type,
    @Nullable String mode,
    String status,
    List<String> actors,
    List<String> recipients,
    @Nullable String date) {
  GoldEvent {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
  }
}
