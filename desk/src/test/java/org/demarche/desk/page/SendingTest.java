package org.demarche.desk.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.zip.GZIPInputStream;
import org.demarche.desk.Records;
import org.demarche.desk.Templates;
import org.demarche.desk.Visits;
import org.demarche.desk.delivery.Feeds;
import org.demarche.desk.guard.Guard;
import org.demarche.desk.guard.Setting;
import org.demarche.desk.view.ErrorView;
import org.demarche.desk.view.Sentences;
import org.demarche.desk.view.Shell;
import org.demarche.record.store.Access;
import org.demarche.record.store.DiplomaticRecord;
import org.demarche.record.store.RecordException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page that takes its time comes in parts. */
class SendingTest {
  @TempDir Path folder;

  private final CountDownLatch made = new CountDownLatch(1);
  private DiplomaticRecord record;
  private Records records;
  private Javalin server;

  @BeforeEach
  void open() {
    Setting setting = Setting.local(0, "clerk", Clock.systemUTC());
    Guard guard = new Guard(setting);
    record = DiplomaticRecord.open(folder.resolve("r.duckdb"), Access.CREATE, Duration.ZERO);
    records = new Records(record);
    Kit kit =
        new Kit(
            records,
            Templates.built(),
            setting,
            guard,
            new Sentences(),
            new Visits(null),
            Optional.empty(),
            () -> new Feeds(List.of(), 0, ""),
            "stamp");
    server =
        Javalin.create(
            config -> {
              config.routes.before(guard::check);
              config.routes.get("/slow", context -> show(kit, context, this::waited));
              config.routes.get(
                  "/held",
                  context ->
                      show(
                          kit,
                          context,
                          () -> {
                            throw new RecordException(
                                RecordException.Reason.IN_USE, "too many <ask> at once");
                          }));
            });
    server.start(0);
  }

  @AfterEach
  void close() {
    server.stop();
    records.close();
    record.close();
  }

  private static void show(Kit kit, Context context, Supplier<String> message) {
    Shell shell = kit.shell(context, "Slow", "", "", false);
    kit.show(context, "error", shell, () -> new ErrorView(shell, "", message.get()));
  }

  private String waited() {
    try {
      return made.await(20, TimeUnit.SECONDS) ? "all of it" : "nobody read what stands above it";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "interrupted";
    }
  }

  private InputStream ask(String path, String... headers) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofInputStream()).body();
  }

  /** Reads until the menu has come, then lets the page be made, and reads the rest. */
  private String read(InputStream page) throws IOException {
    var text = new StringBuilder();
    byte[] some = new byte[512];
    for (int n = page.read(some); n >= 0; n = page.read(some)) {
      text.append(new String(some, 0, n, StandardCharsets.UTF_8));
      if (text.indexOf("</header>") > 0) {
        made.countDown();
      }
    }
    return text.toString().strip();
  }

  @Test
  void what_stands_above_a_page_comes_before_the_page_is_made() throws Exception {
    assertThat(read(ask("/slow")))
        .startsWith("<!DOCTYPE html>")
        .contains("<p class=\"lead\">all of it</p>")
        .endsWith("</html>")
        .containsOnlyOnce("<header")
        .containsOnlyOnce("<main");
  }

  @Test
  void it_does_also_where_the_browser_takes_it_packed() throws Exception {
    assertThat(read(new GZIPInputStream(ask("/slow", "Accept-Encoding", "gzip"))))
        .contains("<p class=\"lead\">all of it</p>")
        .endsWith("</html>");
  }

  @Test
  void what_goes_wrong_then_is_told_on_the_page() throws Exception {
    assertThat(read(ask("/held")))
        .containsOnlyOnce("<header")
        .contains("too many &lt;ask&gt; at once")
        .endsWith("</html>");
  }
}
