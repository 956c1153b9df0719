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

  private void answer(String address, int status, @Nullable String type, String body) {
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
    feedAt(FEED.toString(), pages);
  }

  private void feedAt(String address, String... pages) {
    var rss = new StringBuilder("<rss version='2.0'><channel><title>x</title>");
    for (String page : pages) {
      rss.append("<item><title>t</title><link>")
          .append(page)
          .append("</link>")
          .append("<pubDate>Mon, 19 Jun 2023 10:00:00 GMT</pubDate></item>");
    }
    answer(address, 200, "application/rss+xml", rss + "</channel></rss>");
  }

  private void page(String address, String words) {
    String text =
        (words + " met for an hour and agreed to meet again before the summer is over. ").repeat(3);
    answer(
        address, 200, "text/html", "<html><body><h1>Talks</h1><p>" + text + "</p></body></html>");
  }

  private List<Arrival> keep(List<Arrival> arrivals) {
    kept.addAll(arrivals);
    return List.of();
  }

  private Round round() throws Exception {
    return round(this::keep);
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
  void anAddressThatIsWrittenCarelesslyIsAskedForAsBrowsersDo() throws Exception {
    feed("https://news.example/a b|c/é?x=100%&amp;y=[1]", "urn:uuid:1", "mailto:desk@news.example");
    String asked = "https://news.example/a%20b%7Cc/%C3%A9?x=100%25&y=%5B1%5D";
    page(asked, "The ministers");
    assertThat(round().fresh()).isEqualTo(1);
    assertThat(((Taken) kept.get(0)).report().url()).isEqualTo(asked);
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
  void whoeverLooksIsToldWhenAFeedWasAskedAndWhatWasWrong() throws Exception {
    assertThat(StateFile.look(file).feeds()).isEmpty();
    feed();
    answer(FEED.toString(), 404, "text/plain", "gone");
    round();
    Instant good = now;
    FeedStanding first = StateFile.look(file).feeds().get(0);
    assertThat(first.answered()).isNotNull().isBeforeOrEqualTo(good);
    assertThat(first.trouble()).isNull();
    later(Duration.ofDays(1));
    round();
    FeedStanding then = StateFile.look(file).feeds().get(0);
    assertThat(then.address()).isEqualTo(FEED.toString());
    assertThat(then.asked()).isAfter(good);
    assertThat(then.answered()).isEqualTo(first.answered());
    assertThat(then.failures()).isEqualTo(1);
    assertThat(then.trouble()).contains("404");
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
  void aReportThatCouldNotBeReadIsReadAgainAndInTheEndGivenUp() throws Exception {
    feed("https://news.example/1", "https://news.example/2");
    page("https://news.example/1", "The ministers");
    page("https://news.example/2", "The presidents");
    Keeper cannotReadTheFirst =
        arrivals -> {
          kept.addAll(arrivals);
          return arrivals.stream().filter(a -> a.toString().contains("ministers")).toList();
        };
    Round first = round(cannotReadTheFirst);
    assertThat(first.waiting()).isEqualTo(1);
    assertThat(first.notes())
        .containsExactly("https://news.example/1: not read; it is tried again");
    assertThat(round(cannotReadTheFirst).pages()).as("not at once").isZero();
    for (int i = 0; i < 4; i++) {
      later(Duration.ofDays(1));
      assertThat(round(cannotReadTheFirst).notes()).hasSize(1);
    }
    later(Duration.ofDays(1));
    Round last = round(cannotReadTheFirst);
    assertThat(last.notes())
        .containsExactly("https://news.example/1: not read in 6 tries, and given up");
    assertThat(last.waiting()).isZero();
    assertThat(asked("https://news.example/1")).isEqualTo(6);
    assertThat(asked("https://news.example/2")).isEqualTo(1);
  }

  @Test
  void aReportThatIsReadAtTheSecondTryIsDone() throws Exception {
    feed("https://news.example/1");
    page("https://news.example/1", "The ministers");
    round(arrivals -> arrivals);
    later(Duration.ofHours(1));
    assertThat(round().notes()).isEmpty();
    assertThat(kept).hasSize(1);
    later(Duration.ofDays(1));
    assertThat(round().pages()).isZero();
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
  void rulesAreKeptFromRunToRunForADay() throws Exception {
    feed("https://news.example/private/1");
    round();
    later(Duration.ofHours(23));
    round();
    assertThat(asked("https://news.example/robots.txt")).isEqualTo(1);
    later(Duration.ofHours(2));
    round();
    assertThat(asked("https://news.example/robots.txt")).isEqualTo(2);
    assertThat(asked("https://news.example/private/1")).isZero();
  }

  @Test
  void rulesThatAreNoneAllowAllAndAreKeptToo() throws Exception {
    web.remove("https://news.example/robots.txt");
    answer("https://news.example/robots.txt", 204, null, "");
    feed("https://news.example/1");
    page("https://news.example/1", "The ministers");
    assertThat(round().pages()).isEqualTo(1);
    later(Duration.ofHours(1));
    round();
    assertThat(asked("https://news.example/robots.txt")).isEqualTo(1);
  }

  @Test
  void aFeedThatMovedForGoodIsAskedWhereItIsNow() throws Exception {
    put(FEED.toString(), 301, null, "", "https://news.example/feed2", null);
    put("https://news.example/feed2", 308, null, "", "https://news.example/feed3", null);
    feedAt("https://news.example/feed3");
    assertThat(round().notes())
        .containsExactly(FEED + " has moved for good to https://news.example/feed3");
    later(Duration.ofHours(1));
    Round second = round();
    assertThat(second.unchanged()).isEqualTo(1);
    assertThat(second.notes()).isEmpty();
    assertThat(asked(FEED.toString())).isEqualTo(1);
    assertThat(asked("https://news.example/feed3")).isEqualTo(2);
  }

  @Test
  void aFeedThatIsElsewhereForNowIsAskedAtItsOwnAddress() throws Exception {
    put(FEED.toString(), 302, null, "", "https://news.example/feed2", null);
    feedAt("https://news.example/feed2");
    assertThat(round().notes()).isEmpty();
    later(Duration.ofHours(1));
    assertThat(round().unchanged()).as("asked with the validators it gave there").isEqualTo(1);
    assertThat(asked(FEED.toString())).isEqualTo(2);
  }

  @Test
  void aMoveToWhatIsNoFeedIsNotBelieved() throws Exception {
    put(FEED.toString(), 301, null, "", "https://news.example/", null);
    page("https://news.example/", "The ministers");
    assertThat(round().notes()).isEmpty();
    later(Duration.ofDays(1));
    round();
    assertThat(asked(FEED.toString())).isEqualTo(2);
  }

  @Test
  void aFeedThatIsGoneFromWhereItMovedIsAskedAtItsOwnAddressAgain() throws Exception {
    put(FEED.toString(), 301, null, "", "https://news.example/feed2", null);
    feed();
    feedAt("https://news.example/feed2");
    round();
    web.remove("https://news.example/feed2");
    answer("https://news.example/feed2", 410, null, "");
    later(Duration.ofHours(1));
    assertThat(round().failed()).isEqualTo(1);
    later(Duration.ofDays(1));
    assertThat(round().failed()).isZero();
    assertThat(asked(FEED.toString())).isEqualTo(2);
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
