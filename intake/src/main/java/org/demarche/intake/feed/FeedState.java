package org.demarche.intake.feed;

import java.time.Instant;
import org.demarche.intake.fetch.Validators;

/**
 * How it stands with a feed.
 *
 * @param validators to ask with
 * @param due when it is asked next
 * @param failures how often in a row it gave nothing
 */
record FeedState(Validators validators, Instant due, int failures) {
  static final FeedState NEW = new FeedState(Validators.NONE, Instant.EPOCH, 0);
}
