package org.demarche.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.demarche.desk.delivery.FeedLine;
import org.demarche.desk.delivery.Feeds;
import org.demarche.intake.feed.FeedStanding;
import org.demarche.intake.feed.StateFile;
import org.demarche.intake.limit.Refusal;

/**
 * How it stands with the feeds that {@code demarche watch} asks for a record.
 *
 * @param state the file in which it keeps that
 */
record WatchedFeeds(Path state) implements Supplier<Feeds> {
  /** The file for a record, where nobody names another. */
  static Path besides(Path record) {
    return record.resolveSibling(record.getFileName() + ".watch");
  }

  @Override
  public Feeds get() {
    try {
      FeedStanding.All all = StateFile.look(state);
      return new Feeds(all.feeds().stream().map(WatchedFeeds::line).toList(), all.waiting(), "");
    } catch (Refusal e) {
      return new Feeds(List.of(), 0, e.reason());
    } catch (IOException e) {
      return new Feeds(List.of(), 0, state + ": cannot be read: " + e.getMessage());
    }
  }

  private static FeedLine line(FeedStanding feed) {
    return new FeedLine(
        feed.address(), feed.asked(), feed.answered(), feed.failures(), feed.trouble());
  }
}
