package org.demarche.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.demarche.record.correction.Note;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ChangesTest {
  private static final Note NOTE = new Note("ana", LocalDateTime.of(2023, 4, 2, 9, 0), null);

  @TempDir Path folder;
  private OpenDesk desk;
  private final HttpClient client = HttpClient.newHttpClient();

  @BeforeEach
  void open() {
    desk = new OpenDesk(folder);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  /** Somebody who listens. */
  private record Listener(InputStream stream, BufferedReader lines) implements AutoCloseable {
    /** The next event: its fields as they come, "id" first where it has one. */
    List<String> event() throws IOException {
      List<String> fields = new ArrayList<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.isEmpty() && !fields.isEmpty()) {
          return fields;
        }
        if (!line.isEmpty()) {
          fields.add(line);
        }
      }
      throw new IOException("the stream has ended");
    }

    /** The next events, until one with an id. */
    List<List<String>> happening() throws IOException {
      List<List<String>> events = new ArrayList<>();
      while (true) {
        List<String> event = event();
        if (!event.get(0).startsWith(":")) {
          events.add(event);
        }
        if (event.get(0).startsWith("id: ")) {
          return events;
        }
      }
    }

    @Override
    public void close() throws IOException {
      stream.close();
    }
  }

  private HttpResponse<InputStream> answer(String query, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(desk.desk.address()).resolve("/api/v1/changes" + query));
    try {
      return client.send(
          (headers.length == 0 ? request : request.headers(headers)).build(),
          BodyHandlers.ofInputStream());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private Listener listen(String query, String... headers) {
    HttpResponse<InputStream> answer = answer(query, headers);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValue("text/event-stream; charset=utf-8");
    InputStream stream = answer.body();
    return new Listener(
        stream, new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)));
  }

  private static String data(List<String> event, String field) {
    String data = event.get(event.size() - 1).substring("data: ".length());
    return OpenDesk.json(data).at(field).asText();
  }

  @Test
  void what_comes_is_told_in_order_with_the_items_that_it_changed() throws IOException {
    String key = desk.item("COERCE").key();
    try (Listener listener = listen("")) {
      assertThat(listener.event()).containsExactly("retry: 3000", "id: 4.0");
      desk.record.corrector().confirm(key, NOTE);
      List<List<String>> first = listener.happening();
      assertThat(first).hasSize(2);
      assertThat(first.get(0)).startsWith("event: item");
      assertThat(data(first.get(0), "/key")).isEqualTo(key);
      assertThat(data(first.get(0), "/verdict")).isEqualTo("confirmed");
      assertThat(first.get(1)).startsWith("id: 4.1", "event: correction");
      assertThat(data(first.get(1), "/correction/who")).isEqualTo("ana");

      desk.record.add(
          List.of(
              Filing.report("https://one.example/e", "More", "2023-04-02", "Peru praised Chile.")
                  .actor("PER", "Peru", "PER")
                  .actor("CHL", "Chile", "CHL")
                  .event("SUPPORT", 3, "PER", "CHL", "2023-04-02", "praised Chile")
                  .told()));
      List<List<String>> second = listener.happening();
      assertThat(data(second.get(0), "/type")).isEqualTo("SUPPORT");
      assertThat(second.get(1)).startsWith("id: 5.1", "event: report");
      assertThat(data(second.get(1), "/title")).isEqualTo("More");

      desk.record.corrector().undo(1, NOTE);
      List<List<String>> third = listener.happening();
      assertThat(data(third.get(0), "/key")).isEqualTo(key);
      assertThat(data(third.get(0), "/verdict")).isEqualTo("null");
      assertThat(third.get(1)).startsWith("id: 5.2", "event: correction");
    }
  }

  @Test
  void who_comes_back_misses_nothing_and_gets_nothing_twice() throws IOException {
    String key = desk.item("COERCE").key();
    for (int i = 0; i < 3; i++) {
      desk.record.corrector().confirm(key, NOTE);
    }
    try (Listener listener = listen("?after=0.0")) {
      listener.event();
      List<String> ids = new ArrayList<>();
      for (int i = 0; i < 7; i++) {
        List<List<String>> happening = listener.happening();
        ids.add(happening.get(happening.size() - 1).get(0));
      }
      assertThat(ids)
          .containsExactly(
              "id: 1.0", "id: 2.0", "id: 3.0", "id: 4.0", "id: 4.1", "id: 4.2", "id: 4.3");
    }
    try (Listener back = listen("?after=0.0", "Last-Event-ID", "4.2")) {
      assertThat(back.event()).contains("id: 4.2");
      List<List<String>> missed = back.happening();
      assertThat(missed.get(missed.size() - 1)).startsWith("id: 4.3");
      assertThat(back.event()).containsExactly(": still here");
    }
  }

  @Test
  void no_more_than_sixteen_listen_and_the_rest_is_told() throws IOException {
    List<Listener> listeners = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      listeners.add(listen(""));
    }
    HttpResponse<InputStream> refused = answer("");
    assertThat(refused.statusCode()).isEqualTo(503);
    assertThat(refused.headers().firstValue("Retry-After")).isPresent();
    assertThat(desk.get("/api/v1/items").statusCode()).isEqualTo(200);
    for (Listener listener : listeners) {
      listener.close();
    }
  }
}
