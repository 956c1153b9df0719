package org.demarche.record.query;

import java.util.List;
import org.demarche.record.ActorKeys;

/**
 * Whom somebody means.
 *
 * @param keys the keys under which the record knows that actor, the most frequent first: reports
 *     name a person now with, now without the first name
 * @param name its fullest name
 * @param isSide whether it is a state or another side of its own
 */
public record Named(List<String> keys, String name, boolean isSide) {
  /** Copies the list. */
  public Named {
    keys = List.copyOf(keys);
  }

  /** The side on which it stands. */
  public String side() {
    return ActorKeys.side(keys.get(0));
  }
}
