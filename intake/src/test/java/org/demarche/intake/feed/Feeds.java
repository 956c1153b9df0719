package org.demarche.intake.feed;

import java.net.URI;
import org.demarche.intake.limit.Refusal;

/** Reads feeds for tests of other packages. */
public final class Feeds {
  private Feeds() {}

  /** Reads a feed, or finds that it is none. */
  public static void read(byte[] bytes) {
    try {
      FeedReader.read(bytes, null, URI.create("https://a.example/feed"));
    } catch (Refusal e) {
      // that is as it should be
    }
  }
}
