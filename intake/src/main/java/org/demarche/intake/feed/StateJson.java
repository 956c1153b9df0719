package org.demarche.intake.feed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.demarche.intake.feed.HostRules.Rule;
import org.demarche.intake.fetch.Validators;
import org.jspecify.annotations.Nullable;

/** The state as JSON. What an earlier version did not write is taken as not known. */
final class StateJson {
  private StateJson() {}

  /**
   * What was written.
   *
   * @throws java.time.DateTimeException when a time in it is none
   * @throws IllegalArgumentException when an address in it is none
   */
  static State state(JsonNode root) {
    return new State(
        all(root.path("feeds"), StateJson::feed),
        all(root.path("items"), StateJson::item),
        all(root.path("robots"), StateJson::rules));
  }

  private static <T> Map<String, T> all(JsonNode node, Function<JsonNode, T> read) {
    Map<String, T> all = new LinkedHashMap<>();
    node.properties().forEach(entry -> all.put(entry.getKey(), read.apply(entry.getValue())));
    return all;
  }

  /** What to write. */
  static ObjectNode of(State state) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    ObjectNode feeds = root.putObject("feeds");
    state.feeds().forEach((address, feed) -> put(feeds.putObject(address), feed));
    ObjectNode items = root.putObject("items");
    state.items().forEach((address, item) -> put(items.putObject(address), item));
    ObjectNode robots = root.putObject("robots");
    state.rules().forEach((address, rules) -> put(robots.putObject(address), rules));
    return root;
  }

  private static FeedState feed(JsonNode node) {
    return new FeedState(
        new Validators(text(node, "etag"), text(node, "lastModified")),
        address(node, "source"),
        address(node, "moved"),
        Instant.parse(node.path("due").asText()),
        node.path("failures").asInt(),
        new FeedStanding.Times(time(node, "asked"), time(node, "answered"), text(node, "trouble")));
  }

  private static void put(ObjectNode node, FeedState feed) {
    node.put("etag", feed.validators().etag());
    node.put("lastModified", feed.validators().lastModified());
    node.put("source", feed.source() == null ? null : feed.source().toString());
    node.put("moved", feed.moved() == null ? null : feed.moved().toString());
    node.put("due", feed.due().toString());
    node.put("failures", feed.failures());
    put(node, "asked", feed.times().asked());
    put(node, "answered", feed.times().answered());
    node.put("trouble", feed.times().trouble());
  }

  private static void put(ObjectNode node, String name, @Nullable Instant time) {
    node.put(name, time == null ? null : time.toString());
  }

  private static @Nullable Instant time(JsonNode node, String name) {
    String text = text(node, name);
    return text == null ? null : Instant.parse(text);
  }

  private static ItemState item(JsonNode node) {
    String day = text(node, "published");
    return new ItemState(
        day == null ? null : LocalDate.parse(day),
        node.path("done").asBoolean(),
        Instant.parse(node.path("due").asText()),
        node.path("failures").asInt(),
        Instant.parse(node.path("seen").asText()));
  }

  private static void put(ObjectNode node, ItemState item) {
    node.put("published", item.published() == null ? null : item.published().toString());
    node.put("done", item.done());
    node.put("due", item.due().toString());
    node.put("failures", item.failures());
    node.put("seen", item.seen().toString());
  }

  private static HostRules rules(JsonNode node) {
    List<Rule> rules = new ArrayList<>();
    node.path("rules").forEach(line -> rules.add(Rule.of(line.asText())));
    Duration distance = Duration.parse(node.path("distance").asText());
    return new HostRules(rules, distance, Instant.parse(node.path("learned").asText()));
  }

  private static void put(ObjectNode node, HostRules host) {
    node.put("learned", host.learned().toString());
    node.put("distance", host.distance().toString());
    ArrayNode lines = node.putArray("rules");
    host.rules().forEach(rule -> lines.add(rule.line()));
  }

  private static @Nullable URI address(JsonNode node, String name) {
    String text = text(node, name);
    return text == null ? null : URI.create(text);
  }

  private static @Nullable String text(JsonNode node, String name) {
    return node.path(name).isTextual() ? node.path(name).textValue() : null;
  }
}
