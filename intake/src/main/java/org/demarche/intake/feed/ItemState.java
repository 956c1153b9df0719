package org.demarche.intake.feed;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with an item.
 *
 * @param published the day that its feed gives; null where none
 * @param done whether it is in the record, or will never be
 * @param due when its page is asked for, while it is not done
 * @param failures how often its page could not be had or read
 * @param seen when a feed announced it last
 */
record ItemState(
    @Nullable LocalDate published, boolean done, Instant due, int failures, Instant seen) {
  /** One that was announced for the first time. */
  static ItemState found(@Nullable LocalDate published, Instant now) {
    return new ItemState(published, false, Instant.EPOCH, 0, now);
  }

  ItemState seen(Instant now) {
    return new ItemState(published, done, due, failures, now);
  }

  ItemState finished() {
    return new ItemState(published, true, due, failures, seen);
  }

  ItemState later(Instant time) {
    return new ItemState(published, false, time, failures + 1, seen);
  }
}
