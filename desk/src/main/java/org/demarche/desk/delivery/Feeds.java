package org.demarche.desk.delivery;

import java.util.List;

/**
 * How it stands with the feeds that are watched for a record.
 *
 * @param feeds the feeds; empty where nobody watches any
 * @param waiting pages that they announced and that could not be had or read yet
 * @param trouble why nothing is known of them; empty where all is well
 */
public record Feeds(List<FeedLine> feeds, long waiting, String trouble) {
  /** Nobody watches any. */
  public static final Feeds NONE = new Feeds(List.of(), 0, "");

  /** Copies the list. */
  public Feeds {
    feeds = List.copyOf(feeds);
  }

  /** How many gave nothing when they were asked last. */
  public long failing() {
    return feeds.stream().filter(feed -> feed.failures() > 0).count();
  }
}
