package org.demarche.intake.feed;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with a feed, for those who want to know what a record can know.
 *
 * @param address as the user gave it
 * @param asked when it was asked last; null where that is not known
 * @param answered when it last gave an answer that was of use; null where that is not known
 * @param failures how often in a row it gave none since
 * @param trouble what was wrong the last time; null where nothing was, or it is not known
 * @param due when it is asked next
 */
public record FeedStanding(
    String address,
    @Nullable Instant asked,
    @Nullable Instant answered,
    int failures,
    @Nullable String trouble,
    Instant due) {

  /**
   * How it stands with all of them.
   *
   * @param feeds in the order in which they were first asked
   * @param waiting pages that they announced and that could not be had or read yet
   */
  public record All(List<FeedStanding> feeds, long waiting) {
    /** Copies the list. */
    public All {
      feeds = List.copyOf(feeds);
    }
  }

  static All of(State state) {
    return new All(
        state.feeds().entrySet().stream().map(e -> of(e.getKey(), e.getValue())).toList(),
        state.waiting());
  }

  private static FeedStanding of(String address, FeedState state) {
    Times times = state.times();
    return new FeedStanding(
        address, times.asked(), times.answered(), state.failures(), times.trouble(), state.due());
  }

  /**
   * When a feed was asked, and what came of it.
   *
   * @param asked the last time; null: not known
   * @param answered the last time with an answer of use; null: not known
   * @param trouble what was wrong the last time; null: nothing, or not known
   */
  record Times(@Nullable Instant asked, @Nullable Instant answered, @Nullable String trouble) {
    static final Times UNKNOWN = new Times(null, null, null);

    Times good(Instant now) {
      return new Times(now, now, null);
    }

    Times bad(Instant now, String what) {
      return new Times(now, answered, what);
    }
  }
}
