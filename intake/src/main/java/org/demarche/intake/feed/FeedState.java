package org.demarche.intake.feed;

import java.net.URI;
import java.time.Instant;
import org.demarche.intake.fetch.Validators;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with a feed.
 *
 * @param validators to ask with
 * @param source the address that gave the validators, to which alone they mean something; null
 *     where there are none yet
 * @param moved where it moved to for good; null where it is at the address that the user gave
 * @param due when it is asked next
 * @param failures how often in a row it gave nothing
 * @param times when it was asked, for people
 */
record FeedState(
    Validators validators,
    @Nullable URI source,
    @Nullable URI moved,
    Instant due,
    int failures,
    FeedStanding.Times times) {
  static final FeedState NEW =
      new FeedState(Validators.NONE, null, null, Instant.EPOCH, 0, FeedStanding.Times.UNKNOWN);

  /** What to ask an address with. */
  Validators validatorsFor(URI address) {
    return address.equals(source) ? validators : Validators.NONE;
  }

  /** After an answer from {@code source}. */
  FeedState answered(Validators found, URI source, @Nullable URI moved, Instant due, Instant now) {
    return new FeedState(found, source, moved, due, 0, times.good(now));
  }

  /** After an answer that there is nothing new. */
  FeedState unchanged(@Nullable URI moved, Instant due, Instant now) {
    return new FeedState(validators, source, moved, due, 0, times.good(now));
  }

  /** After a time without an answer; a move that leads nowhere is forgotten. */
  FeedState failed(Instant due, boolean passing, Instant now, String what) {
    return new FeedState(
        validators, source, passing ? moved : null, due, failures + 1, times.bad(now, what));
  }
}
