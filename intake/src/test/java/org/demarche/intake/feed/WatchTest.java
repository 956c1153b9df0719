package org.demarche.intake.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.demarche.intake.Arrival;
import org.demarche.intake.Refused;
import org.demarche.intake.Taken;
import org.demarche.intake.fetch.Answer;
import org.demarche.intake.fetch.FetchException;
import org.demarche.intake.fetch.Fetcher;
import org.demarche.intake.fetch.Validators;
import org.demarche.intake.limit.Refusal;
import org.demarche.intake.page.Publishers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The core of the watch, with a web and a clock of the test's own. */
class WatchTest {
  private static final URI FEED = URI.create("https://news.example/feed");
  private static final Settings SETTINGS =
      Settings.polite(Duration.ofMinutes(15), Duration.ofSeconds(2), Publishers.NONE);

  private final Path file;
  private final Map<String, Deque<Answer>> web = new HashMap<>();
  private final List<String> asked = new ArrayList<>();
  private final List<Instant> times = new ArrayList<>();
  private final List<Arrival> kept = new ArrayList<>();
  private Instant now = Instant.parse("2023-06-20T10:00:00Z");

  WatchTest(@TempDir Path folder) {
    file = folder.resolve("record.watch");
    answer(
        "https://news.example/robots.txt", 200, "text/plain", "User-agent: *\nDisallow: /private");
  }

  private final Fetcher fetcher =
      (address, known) -> {
        asked.add(address.toString());
        times.add(now);
        Deque<Answer> answers = web.get(address.toString());
        if (answers == null) {
          throw FetchException.forNow("no such host: " + address.getHost());
        }
        Answer next = answers.size() > 1 ? answers.remove() : answers.element();
        boolean same = known.etag() != null && known.etag().equals(next.validators().etag());
        return same ? new Answer(304, null, null, null, null, Validators.NONE, new byte[0]) : next;
      };

  private void answer(String address, int status, String type, String body) {
    put(address, status, type, body, null, null);
  }

  private void put(
      String address,
      int status,
      @Nullable String type,
      String body,
      @Nullable String location,
      @Nullable String retryAfter) {
    var validators = new Validators("\"" + body.hashCode() + "\"", null);
    web.computeIfAbsent(address, a -> new ArrayDeque<>())
        .add(
            new Answer(
                status,
                type,
                "utf-8",
                location,
                retryAfter,
                validators,
                body.getBytes(StandardCharsets.UTF_8)));
  }

  private void feed(String... pages) {
    var rss = new StringBuilder("<rss version='2.0'><channel><title>x</title>");
    for (String page : pages) {
      rss.append("<item><title>t</title><link>")
          .append(page)
          .append("</link>")
          .append("<pubDate>Mon, 19 Jun 2023 10:00:00 GMT</pubDate></item>");
    }
    answer(FEED.toString(), 200, "application/rss+xml", rss + "</channel></rss>");
  }

  private void page(String address, String words) {
    String text =
        (words + " met for an hour and agreed to meet again before the summer is over. ").repeat(3);
    answer(
        address, 200, "text/html", "<html><body><h1>Talks</h1><p>" + text + "</p></body></html>");
  }

  private Round round() throws Exception {
    return round(kept::addAll);
  }

  private Round round(Keeper keeper) throws Exception {
    try (Watch watch =
        new Watch(
            fetcher,
            () -> now,
            time -> now = time.isAfter(now) ? time : now,
            new SplittableRandom(7),
            SETTINGS,
            StateFile.open(file))) {
      return watch.round(List.of(FEED), keeper);
    }
  }

  private void later(Duration time) {
    now = now.plus(time);
  }

  private long asked(String address) {
    return asked.stream().filter(address::equals).count();
  }

  @Test
  void newItemsAreFetchedOnceAndKeptOnce() throws Exception {
    feed("https://news.example/1", "/2");
    page("https://news.example/1", "The ministers");
    page("https://news.example/2", "The presidents");
    Round first = round();
    assertThat(first.fresh()).isEqualTo(2);
    assertThat(kept).hasSize(2).allMatch(arrival -> arrival instanceof Taken);
    assertThat(((Taken) kept.get(0)).report().id()).isEqualTo("https://news.example/1");
    assertThat(((Taken) kept.get(0)).report().published()).isEqualTo("2023-06-19");

    later(Duration.ofHours(1));
    Round second = round();
    assertThat(second.unchanged()).isEqualTo(1);
    assertThat(kept).hasSize(2);
    assertThat(asked("https://news.example/1")).isEqualTo(1);
  }

  @Test
  void aFeedThatDatesItsItemsAheadIsNotBelieved() throws Exception {
    feed("https://news.example/1");
    page("https://news.example/1", "The ministers");
    now = Instant.parse("2023-06-10T10:00:00Z");
    round();
    assertThat(((Taken) kept.get(0)).report().published()).isNull();
  }

  @Test
  void aFeedIsLeftAloneUntilItIsDue() throws Exception {
    feed();
    round();
    later(Duration.ofMinutes(5));
    assertThat(round().feeds()).isZero();
    assertThat(asked(FEED.toString())).isEqualTo(1);
  }

  @Test
  void requestsToOneHostKeepTheirDistanceAndThatWhichItAsksFor() throws Exception {
    web.remove("https://news.example/robots.txt");
    answer("https://news.example/robots.txt", 200, "text/plain", "User-agent: *\nCrawl-delay: 10");
    feed("https://news.example/1", "https://news.example/2");
    page("https://news.example/1", "The ministers");
    page("https://news.example/2", "The presidents");
    round();
    for (int i = 2; i < times.size(); i++) {
      assertThat(Duration.between(times.get(i - 1), times.get(i)))
          .isBetween(Duration.ofSeconds(10), Duration.ofSeconds(15));
    }
  }

  @Test
  void whatRobotsTxtForbidsIsNotAskedFor() throws Exception {
    feed("https://news.example/private/1");
    round();
    assertThat(asked("https://news.example/private/1")).isZero();
    assertThat(((Refused) kept.get(0)).reason()).contains("robots.txt");
    later(Duration.ofHours(1));
    round();
    assertThat(kept).hasSize(1);
  }

  @Test
  void aKeeperThatFailsLosesNothing() throws Exception {
    feed("https://news.example/1");
    page("https://news.example/1", "The ministers");
    assertThatThrownBy(
            () ->
                round(
                    arrivals -> {
                      throw new IllegalStateException("the record is busy");
                    }))
        .hasMessage("the record is busy");
    assertThat(round().pages()).as("it is fetched in the next round").isEqualTo(1);
    assertThat(kept).hasSize(1);
  }

  @Test
  void aPageThatCannotBeHadNowIsAskedForLaterAndInTheEndGivenUp() throws Exception {
    feed("https://news.example/1");
    answer("https://news.example/1", 503, "text/html", "");
    assertThat(round().waiting()).isEqualTo(1);
    assertThat(kept).isEmpty();
    assertThat(round().pages()).as("not at once").isZero();
    for (int i = 0; i < 5; i++) {
      later(Duration.ofDays(1));
      round();
    }
    assertThat(kept)
        .singleElement()
        .extracting(a -> ((Refused) a).reason())
        .isEqualTo("status 503");
    assertThat(asked("https://news.example/1")).isEqualTo(6);
  }

  @Test
  void aHostThatSaysWhenToComeBackIsLeftAloneUntilThen() throws Exception {
    put(FEED.toString(), 429, "text/plain", "", null, "3600");
    round();
    assertThat(((Refused) kept.get(0)).reason()).isEqualTo("status 429");
    later(Duration.ofMinutes(50));
    assertThat(round().feeds()).isZero();
    later(Duration.ofMinutes(20));
    assertThat(round().feeds()).isEqualTo(1);
  }

  @Test
  void redirectsAreFollowedALittleWay() throws Exception {
    feed("https://news.example/old", "https://news.example/round");
    put("https://news.example/old", 301, null, "", "/new?a=b#c", null);
    put("https://news.example/round", 302, null, "", "https://news.example/round", null);
    page("https://news.example/new?a=b", "The ministers");
    round();
    assertThat(((Taken) kept.get(0)).report().url()).isEqualTo("https://news.example/new?a=b");
    assertThat(((Refused) kept.get(1)).reason()).isEqualTo("more than 5 redirects");
  }

  @Test
  void aBrokenFeedIsSaidToBeOneAndAskedLessOften() throws Exception {
    answer(
        FEED.toString(),
        200,
        "text/xml",
        "<!DOCTYPE r [<!ENTITY a 'x'><!ENTITY b '&a;&a;'>]><rss version='2.0'><channel>&b;</channel></rss>");
    assertThat(round().failed()).isEqualTo(1);
    assertThat(((Refused) kept.get(0)).message())
        .startsWith("https://news.example/feed: not a sound feed");
  }

  @Test
  void twoWatchesDoNotShareAState() throws IOException, Refusal {
    try (StateFile one = StateFile.open(file)) {
      assertThat(one).isNotNull();
      assertThatThrownBy(() -> StateFile.open(file)).hasMessageContaining("another watch");
    }
  }
}
