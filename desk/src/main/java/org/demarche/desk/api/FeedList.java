package org.demarche.desk.api;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import org.demarche.desk.delivery.FeedLine;
import org.demarche.desk.delivery.Feeds;
import org.demarche.desk.guard.Refusal;
import org.jspecify.annotations.Nullable;

/** {@code /feeds}: how it stands with what is fetched for the record. */
final class FeedList {
  private final Supplier<Feeds> feeds;

  FeedList(Supplier<Feeds> feeds) {
    this.feeds = feeds;
  }

  List<Operation> operations() {
    return List.of(
        Operation.list(
                "/feeds",
                "listFeeds",
                "The feeds that demarche watch asks for the record, and when they last answered",
                List.of(),
                Row.class,
                query -> Slice.whole(known().feeds().stream().map(Row::of).toList()))
            .unlasting());
  }

  private Feeds known() {
    Feeds now = feeds.get();
    if (!now.trouble().isEmpty()) {
      throw new Refusal(503, now.trouble());
    }
    return now;
  }

  /** A feed. */
  public record Row(
      @Says("its address") String feed,
      @Says("when it was asked last, UTC; null where that is not known")
          @Nullable LocalDateTime asked,
      @Says("when it last gave an answer of use, UTC; null where that is not known")
          @Nullable LocalDateTime answered,
      @Says("how often in a row it gave none since") int failures,
      @Says("what was wrong the last time; null: nothing") @Nullable String trouble) {
    static Row of(FeedLine line) {
      return new Row(
          line.address(),
          time(line.asked()),
          time(line.answered()),
          line.failures(),
          line.trouble());
    }

    private static @Nullable LocalDateTime time(@Nullable Instant instant) {
      return instant == null ? null : LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
  }
}
