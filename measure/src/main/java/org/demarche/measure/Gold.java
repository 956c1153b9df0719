package org.demarche.measure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the project's own gold; {@code gold/README.md} beside it documents the format. */
final class Gold {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Gold() {}

  /** The sentences with their events. */
  static List<GoldText> events() {
    List<GoldText> texts = new ArrayList<>();
    InputStream stream =
        Objects.requireNonNull(Gold.class.getResourceAsStream("gold/events.jsonl"), "events.jsonl");
    try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank()) {
          texts.add(text(JSON.readTree(line)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  private static GoldText text(JsonNode node) {
    List<GoldEvent> events = new ArrayList<>();
    node.get("events").forEach(event -> events.add(event(event)));
    return new GoldText(
        node.get("id").asText(),
        LocalDate.parse(node.get("published").asText()),
        node.get("text").asText(),
        node.path("construction").asText(""),
        events);
  }

  private static GoldEvent event(JsonNode node) {
    return new GoldEvent(
        node.get("type").asText(),
        textOrNull(node, "mode"),
        node.get("status").asText(),
        strings(node.get("actors")),
        strings(node.get("recipients")),
        textOrNull(node, "date"));
  }

  private static @Nullable String textOrNull(JsonNode node, String field) {
    return node.hasNonNull(field) ? node.get(field).asText() : null;
  }

  private static List<String> strings(JsonNode array) {
    List<String> all = new ArrayList<>();
    array.forEach(item -> all.add(item.asText()));
    return all;
  }
}
