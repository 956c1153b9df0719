package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.cli.terminal.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeskCommandTest {
  private static final Pattern ADDRESS = Pattern.compile("open at (http\\S+)");

  @TempDir Path folder;

  @Test
  void files_are_read_and_their_record_is_served_until_somebody_ends_it() throws Exception {
    Path file = folder.resolve("report.txt");
    Files.writeString(
        file, "Peru's envoy\n\nLima, March 3, 2023\n\nPeru accused Chile of spying.\n");
    var out = new ByteArrayOutputStream();
    var code = new CompletableFuture<Integer>();
    var thread =
        new Thread(
            () ->
                code.complete(
                    CommandRun.into(
                        out,
                        new ByteArrayOutputStream(),
                        Terminal.none(),
                        "",
                        "desk",
                        "--port",
                        "0",
                        "--no-browser",
                        file)));
    thread.start();
    HttpResponse<String> page =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create(address(out) + "relations/PER-CHL")).build(),
                HttpResponse.BodyHandlers.ofString());
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("Peru accused Chile of spying");

    assertThat(added(address(out), "note.txt", "Lima\n\nBolivia accused Peru of spying.\n"))
        .contains("\"state\":\"done\"", "\"added\":1", "\"known\":0", "\"messages\":[]");
    assertThat(added(address(out), "note.doc", "x"))
        .contains("\"added\":0", "note.doc: not a kind of file that is read");
    assertThat(get(address(out) + "relations/BOL-PER")).contains("Bolivia accused Peru of spying");
    assertThat(get(address(out) + "search?q=Bolivia")).contains("Bolivia accused Peru of spying");

    thread.interrupt();
    assertThat(code.get(30, TimeUnit.SECONDS)).isZero();
  }

  private static String get(String address) throws Exception {
    var request = HttpRequest.newBuilder(URI.create(address)).build();
    return HttpClient.newHttpClient()
        .send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8))
        .body();
  }

  private static String added(String desk, String name, String text) throws Exception {
    var request =
        HttpRequest.newBuilder(
                URI.create(desk + "api/v1/reports?wait=60&published=2023-03-04&name=" + name))
            .header("X-Demarche", "test")
            .header("Content-Type", "application/octet-stream")
            .POST(HttpRequest.BodyPublishers.ofString(text))
            .build();
    return HttpClient.newHttpClient()
        .send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8))
        .body();
  }

  private static String address(ByteArrayOutputStream out) throws InterruptedException {
    for (int i = 0; i < 1200; i++) {
      Matcher found = ADDRESS.matcher(out.toString(StandardCharsets.UTF_8));
      if (found.find()) {
        return found.group(1);
      }
      Thread.sleep(100);
    }
    throw new AssertionError("no address within two minutes: " + out);
  }

  @Test
  void what_cannot_be_served_is_said_and_nothing_is_opened() {
    CommandRun none = CommandRun.of("desk", "--record", folder.resolve("none.duckdb"));
    assertThat(none.code()).isEqualTo(2);
    assertThat(none.err()).contains("no record here");

    CommandRun open = CommandRun.of("desk", "--host", "0.0.0.0");
    assertThat(open.code()).isEqualTo(2);
    assertThat(open.err()).contains("give --passwords and --name");

    CommandRun missing = CommandRun.of("desk", "--passwords", folder.resolve("none"));
    assertThat(missing.code()).isEqualTo(2);
    assertThat(missing.err()).contains("--passwords: cannot be read");
  }
}
