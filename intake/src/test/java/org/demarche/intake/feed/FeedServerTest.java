package org.demarche.intake.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.demarche.intake.Arrival;
import org.demarche.intake.Refused;
import org.demarche.intake.Taken;
import org.demarche.intake.fetch.FetchLimits;
import org.demarche.intake.fetch.Reach;
import org.demarche.intake.fetch.WebFetcher;
import org.demarche.intake.page.Publishers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole watch against a server on this machine that behaves in all the ways servers do. */
class FeedServerTest {
  private static final String STORY =
      "<html><body><h1>Talks</h1><p>"
          + "The ministers met for an hour and agreed to meet again before the summer is over. "
              .repeat(3)
          + "</p></body></html>";

  private final Path folder;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<String, Integer> asked = new ConcurrentHashMap<>();
  private final List<Arrival> kept = new ArrayList<>();
  private Instant now = Instant.parse("2023-06-20T10:00:00Z");
  private HttpServer server;

  FeedServerTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeEach
  void open() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  @AfterEach
  void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void handle(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    int times = asked.merge(path, 1, Integer::sum);
    switch (path) {
      case "/feed" -> {
        exchange.getResponseHeaders().set("Last-Modified", "Mon, 19 Jun 2023 10:00:00 GMT");
        boolean known = exchange.getRequestHeaders().containsKey("If-Modified-Since");
        answer(exchange, known ? 304 : 200, "application/atom+xml", known ? "" : atom());
      }
      case "/moved" -> redirect(exchange, 308, at("/feed").toString());
      case "/robots.txt" ->
          answer(exchange, 200, "text/plain", "User-agent: *\nDisallow: /closed\n");
      case "/broken" -> answer(exchange, 200, "application/rss+xml", "<rss><channel><item>");
      case "/good" -> answer(exchange, 200, "text/html; charset=utf-8", STORY);
      case "/busy" -> {
        exchange.getResponseHeaders().set("Retry-After", "600");
        answer(exchange, times == 1 ? 429 : 200, "text/html", times == 1 ? "" : STORY);
      }
      case "/down" ->
          answer(exchange, times == 1 ? 500 : 200, "text/html", times == 1 ? "" : STORY);
      case "/private" -> redirect(exchange, 302, "http://10.0.0.1/secret");
      case "/metadata" -> redirect(exchange, 302, "http://169.254.169.254/latest");
      case "/slow" -> slow(exchange);
      default -> answer(exchange, 404, "text/plain", "");
    }
  }

  private static void redirect(HttpExchange exchange, int status, String to) throws IOException {
    exchange.getResponseHeaders().set("Location", to);
    answer(exchange, status, "text/plain", "");
  }

  private static void slow(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    try {
      for (int i = 0; i < 60; i++) {
        exchange.getResponseBody().write('x');
        exchange.getResponseBody().flush();
        Thread.sleep(100);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      exchange.close();
    }
  }

  private static void answer(HttpExchange exchange, int status, String type, String body)
      throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private static String atom() {
    var atom =
        new StringBuilder("<feed xmlns='http://www.w3.org/2005/Atom'><title>x</title><id>x</id>");
    for (String path : List.of("good", "busy", "down", "private", "metadata", "slow", "gone")) {
      atom.append("<entry><id>urn:")
          .append(path)
          .append("</id><title>t</title><link href='/")
          .append(path)
          .append("'/></entry>");
    }
    return atom + "</feed>";
  }

  private URI at(String path) {
    return URI.create("http://localhost:" + server.getAddress().getPort() + path);
  }

  private Round round() throws Exception {
    return round(
        arrivals -> {
          kept.addAll(arrivals);
          return List.of();
        },
        "/feed",
        "/broken");
  }

  private Round round(Keeper keeper, String... feeds) throws Exception {
    var limits = new FetchLimits(1 << 20, 1_000, 1_500);
    try (var fetcher = new WebFetcher(new Reach(Set.of("localhost")), limits, "Demarche/test");
        Watch watch =
            new Watch(
                fetcher,
                () -> now,
                time -> now = time.isAfter(now) ? time : now,
                new SplittableRandom(7),
                Settings.polite(Duration.ofMinutes(15), Duration.ofSeconds(2), Publishers.NONE),
                StateFile.open(folder.resolve("x.watch")))) {
      return watch.round(Stream.of(feeds).map(this::at).toList(), keeper);
    }
  }

  @Test
  void nothingIsFetchedTwiceAndNothingIsLost() throws Exception {
    Round first = round();
    assertThat(first.fresh()).isEqualTo(7);
    assertThat(first.failed()).isEqualTo(1);
    assertThat(first.waiting()).as("busy, down and slow").isEqualTo(3);
    assertThat(reasons())
        .anyMatch(reason -> reason.contains("not a sound feed"))
        .anyMatch(reason -> reason.contains("a private address (10.0.0.1)"))
        .anyMatch(reason -> reason.contains("a link-local address (169.254.169.254)"))
        .anyMatch(reason -> reason.equals("status 404"));
    assertThat(ids()).containsExactly("/good");

    now = now.plus(Duration.ofHours(1));
    Round second = round();
    assertThat(second.unchanged()).isEqualTo(1);
    assertThat(ids()).containsExactlyInAnyOrder("/good", "/busy", "/down");
    assertThat(asked)
        .containsEntry("/good", 1)
        .containsEntry("/gone", 1)
        .containsEntry("/private", 1);

    now = now.plus(Duration.ofDays(2));
    round();
    assertThat(ids()).hasSize(3);
    assertThat(asked).containsEntry("/busy", 2).containsEntry("/down", 2);
  }

  @Test
  void whatOneRunLearnedOfHostsAndFeedsTheNextOneKnows() throws Exception {
    Keeper keeper = arrivals -> List.of();
    assertThat(round(keeper, "/moved").notes())
        .containsExactly(at("/moved") + " has moved for good to " + at("/feed"));
    now = now.plus(Duration.ofHours(1));
    assertThat(round(keeper, "/moved").unchanged()).isEqualTo(1);
    assertThat(asked).containsEntry("/moved", 1).containsEntry("/robots.txt", 1);
    now = now.plus(Duration.ofHours(24));
    round(keeper, "/moved");
    assertThat(asked).containsEntry("/moved", 1).containsEntry("/robots.txt", 2);
  }

  @Test
  void aReportThatCouldNotBeReadIsFetchedAgain() throws Exception {
    List<Arrival> read = new ArrayList<>();
    round(arrivals -> arrivals.stream().filter(Taken.class::isInstance).toList(), "/feed");
    now = now.plus(Duration.ofHours(1));
    round(
        arrivals -> {
          read.addAll(arrivals);
          return List.of();
        },
        "/feed");
    assertThat(asked).containsEntry("/good", 2).containsEntry("/gone", 1);
    assertThat(read).filteredOn(Taken.class::isInstance).hasSize(3);
  }

  private List<String> reasons() {
    return kept.stream()
        .filter(Refused.class::isInstance)
        .map(a -> ((Refused) a).reason())
        .toList();
  }

  private List<String> ids() {
    return kept.stream()
        .filter(Taken.class::isInstance)
        .map(a -> URI.create(((Taken) a).report().id()).getPath())
        .toList();
  }
}
