package org.demarche.intake.feed;

import java.util.ArrayList;
import java.util.List;

/**
 * What one round did.
 *
 * @param feeds feeds that were asked
 * @param unchanged those of them that had nothing new to tell
 * @param failed those of them that gave nothing
 * @param fresh items that were announced for the first time
 * @param pages pages that were fetched
 * @param waiting items whose page is still to be had
 * @param notes what a person should know of: feeds that moved, pages to be read again or given up
 */
public record Round(
    int feeds, int unchanged, int failed, int fresh, int pages, long waiting, List<String> notes) {
  public Round {
    notes = List.copyOf(notes);
  }

  /** Counts while a round goes on. */
  static final class Tally {
    int feeds;
    int unchanged;
    int failed;
    int fresh;
    int pages;
    final List<String> notes = new ArrayList<>();

    Round round(long waiting) {
      return new Round(feeds, unchanged, failed, fresh, pages, waiting, notes);
    }
  }

  /** One line for people. */
  public String summary() {
    return count(feeds, "feed")
        + " asked ("
        + unchanged
        + " unchanged, "
        + failed
        + " failed), "
        + count(fresh, "new item")
        + ", "
        + count(pages, "page")
        + " fetched, "
        + waiting
        + " waiting";
  }

  private static String count(int number, String what) {
    return number == 1 ? "1 " + what : number + " " + what + "s";
  }
}
