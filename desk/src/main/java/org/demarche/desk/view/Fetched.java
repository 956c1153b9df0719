package org.demarche.desk.view;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.demarche.desk.delivery.FeedLine;
import org.demarche.desk.delivery.Feeds;
import org.jspecify.annotations.Nullable;

/**
 * When feeds were last asked, and what went wrong.
 *
 * @param words in a sentence
 * @param lines feed by feed, those that gave nothing first
 */
public record Fetched(String words, List<Line> lines) {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  /** Copies the list. */
  public Fetched {
    lines = List.copyOf(lines);
  }

  /**
   * A feed.
   *
   * @param address where it is
   * @param answered when it last gave an answer of use
   * @param trouble what is wrong with it; empty where nothing is
   */
  public record Line(String address, String answered, String trouble) {}

  /** What is known of feeds. */
  public static Fetched of(Feeds feeds) {
    return new Fetched(
        words(feeds),
        feeds.feeds().stream()
            .sorted(Comparator.comparing((FeedLine feed) -> feed.failures() == 0))
            .map(Fetched::line)
            .toList());
  }

  private static String words(Feeds feeds) {
    if (!feeds.trouble().isEmpty()) {
      return "Of feeds nothing is known: " + Visible.line(feeds.trouble()) + ".";
    }
    if (feeds.feeds().isEmpty()) {
      return "No feeds are watched for it.";
    }
    int all = feeds.feeds().size();
    long failing = feeds.failing();
    String words =
        (all == 1 ? "The feed was" : "The " + all + " feeds were")
            + " last asked "
            + time(
                feeds.feeds().stream()
                    .map(FeedLine::asked)
                    .filter(Objects::nonNull)
                    .max(Comparator.naturalOrder())
                    .orElse(null));
    return words
        + (failing == 0 ? "" : all == 1 ? " and gave nothing" : "; " + failing + " gave nothing")
        + (feeds.waiting() == 0 ? "" : "; " + pages(feeds.waiting()))
        + ".";
  }

  private static String pages(long waiting) {
    return waiting == 1
        ? "a page that was announced could not be had yet"
        : waiting + " pages that were announced could not be had yet";
  }

  private static Line line(FeedLine feed) {
    String trouble = feed.trouble();
    return new Line(
        Visible.line(feed.address()),
        time(feed.answered()),
        feed.failures() == 0
            ? ""
            : Visible.line(trouble == null ? "it gave nothing" : trouble)
                + (feed.failures() == 1 ? "" : ", " + feed.failures() + " times in a row"));
  }

  private static String time(@Nullable Instant time) {
    return time == null ? "at an unknown time" : TIME.format(time);
  }
}
