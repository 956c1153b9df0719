package org.demarche.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.desk.delivery.FeedLine;
import org.demarche.desk.delivery.Feeds;
import org.demarche.desk.delivery.Outside;
import org.demarche.desk.guard.Setting;
import org.demarche.record.Item;
import org.demarche.record.store.Access;
import org.demarche.record.store.DiplomaticRecord;

/** A desk with the samples, and somebody who asks it over HTTP. */
final class OpenDesk implements AutoCloseable {
  private static final Instant NOW = Instant.parse("2023-04-01T10:00:00Z");

  static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

  /** Of two feeds one is gone. */
  static final Feeds FEEDS =
      new Feeds(
          List.of(
              new FeedLine("https://one.example/rss", NOW, NOW, 0, null),
              new FeedLine(
                  "https://two.example/<rss>",
                  NOW,
                  NOW.minusSeconds(86_400),
                  3,
                  "HTTP status 404")),
          2,
          "");

  private static final ObjectMapper JSON = new ObjectMapper();

  final DiplomaticRecord record;
  final Desk desk;
  private final HttpClient client = HttpClient.newHttpClient();

  OpenDesk(Path folder) {
    this(folder, Setting.local(0, "clerk", CLOCK));
  }

  OpenDesk(Path folder, Setting setting) {
    record = DiplomaticRecord.open(folder.resolve("desk.duckdb"), Access.CREATE, Duration.ZERO);
    record.add(Samples.all());
    desk = Desk.open(record, setting, new Outside(new Porter(), () -> FEEDS));
  }

  HttpResponse<String> get(String path, String... headers) {
    return send(request(path, headers).GET());
  }

  HttpResponse<String> post(String path, String form, String... headers) {
    return send(
        request(path, headers)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form)));
  }

  /** An answer of the API. */
  static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new AssertionError(text, e);
    }
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(desk.address()).resolve(path));
    return headers.length == 0 ? builder : builder.headers(headers);
  }

  Item item(String type) {
    return record.items().stream()
        .filter(i -> type.equals(i.content().type()))
        .findFirst()
        .orElseThrow();
  }

  /** What a form on an item's page holds hidden, with further fields: name, value, name, value. */
  String form(String page, String... fields) {
    List<String> parts = new ArrayList<>();
    parts.add("token=" + hidden(page, "token"));
    parts.add("version=" + hidden(page, "version"));
    for (int i = 0; i < fields.length; i += 2) {
      parts.add(fields[i] + '=' + URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
    }
    return String.join("&", parts);
  }

  static String hidden(String page, String name) {
    Matcher found = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
    return found.find() ? found.group(1) : "";
  }

  @Override
  public void close() {
    desk.close();
    record.close();
  }
}
