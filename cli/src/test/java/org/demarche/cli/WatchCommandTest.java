package org.demarche.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchCommandTest {
  private static final String PAGE =
      "<html><body><h1>Talks in Paris</h1><p>PARIS, June 19, 2023 (Wire) — The French president met"
          + " the German chancellor in Paris on Monday. They agreed to meet again in Berlin before the"
          + " summer is over, the French government said.</p></body></html>";

  private final Path folder;
  private HttpServer server;

  WatchCommandTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeEach
  void open() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    serve(
        "/feed",
        "application/rss+xml",
        "<rss version='2.0'><channel><title>x</title><item><link>/page</link></item></channel></rss>");
    serve("/page", "text/html", PAGE);
    serve("/robots.txt", "text/plain", "");
    server.start();
  }

  private void serve(String path, String type, String body) {
    server.createContext(
        path,
        exchange -> {
          byte[] bytes = body.getBytes(UTF_8);
          exchange.getResponseHeaders().set("Content-Type", type);
          exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
  }

  @AfterEach
  void close() {
    server.stop(0);
  }

  private String feed() {
    return "http://localhost:" + server.getAddress().getPort() + "/feed";
  }

  private CommandRun watch(Object feed, String... more) {
    Object[] all = new Object[more.length + 7];
    Object[] first = {
      "watch", "--once", "--pause", "0", "--record", folder.resolve("r.duckdb"), feed
    };
    System.arraycopy(first, 0, all, 0, 7);
    System.arraycopy(more, 0, all, 7, more.length);
    return CommandRun.of(all);
  }

  @Test
  void whatAFeedAnnouncesIsInTheRecordAndStaysThereOnce() throws IOException {
    Path list = folder.resolve("feeds.opml");
    Files.writeString(list, "<opml><body><outline xmlUrl='" + feed() + "'/></body></opml>");
    CommandRun first = watch(list, "--allow-host", "localhost");
    assertThat(first.err()).isEmpty();
    assertThat(first.out())
        .contains(
            "1 report added",
            "1 feed asked (0 unchanged, 0 failed), 1 new item, 1 page fetched, 0 waiting");
    assertThat(first.code()).isZero();
    CommandRun dump = CommandRun.of("dump", "--record", folder.resolve("r.duckdb"));
    assertThat(dump.out()).contains("The French president met");
    assertThat(folder.resolve("r.duckdb.watch")).exists();
  }

  @Test
  void thisMachineIsOutOfReachUnlessItIsAllowedByName() {
    CommandRun run = watch(feed());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("loopback", "--allow-host localhost");
    assertThat(run.out()).contains("1 failed");
  }

  @Test
  void whatIsNeitherAFeedNorAListIsSaidToBeNeither() {
    CommandRun run = watch(folder.resolve("no.opml"));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("no.opml", "neither an address nor a list");
  }

  @Test
  void reportsInOtherLanguagesAreCountedAndForProgramsALineWithNothingFound() throws IOException {
    Path french = folder.resolve("a.txt");
    Files.writeString(
        french, "Le ministre des Affaires étrangères a rencontré son homologue chinois à Pékin.");
    CommandRun brief = CommandRun.of("read", french);
    assertThat(brief.code()).isZero();
    assertThat(brief.out()).isEmpty();
    assertThat(brief.err())
        .contains("a.txt: set aside: not in English (fr)", "1 set aside: 1 not in English (fr 1)");
    CommandRun lines = CommandRun.of("read", "--format", "ndjson", french);
    assertThat(lines.out()).contains("\"language\":\"fr\"", "\"events\":[]", "Le ministre");
  }
}
