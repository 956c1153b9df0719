package org.demarche.intake.feed;

import java.time.Duration;
import org.demarche.intake.page.Publishers;

/**
 * How feeds are watched.
 *
 * @param every how long a feed is left alone after it was asked
 * @param distance the least time between two requests to one host
 * @param retry how long a page is left alone after it could not be had; doubled each time
 * @param tries how often a page is asked for before it is given up
 * @param publishers rules of the user's for pages
 */
public record Settings(
    Duration every, Duration distance, Duration retry, int tries, Publishers publishers) {
  /** A pause for those who watch politely. */
  public static Settings polite(Duration every, Duration distance, Publishers publishers) {
    return new Settings(every, distance, Duration.ofMinutes(5), 6, publishers);
  }
}
