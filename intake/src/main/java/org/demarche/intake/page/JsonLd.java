package org.demarche.intake.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The linked data of a page (schema.org in JSON-LD): which of its nodes is the article, and what
 * that node says. Arrays, graphs, nodes within nodes and references by id are followed; broken
 * blocks are passed over.
 */
final class JsonLd {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();

  /** More nodes than any honest page has. */
  private static final int MAX_NODES = 20_000;

  private final List<JsonNode> objects = new ArrayList<>();
  private final Map<String, JsonNode> byId = new HashMap<>();

  private JsonLd() {}

  /** The linked data of a page, empty where it has none. */
  static JsonLd of(Document page) {
    var data = new JsonLd();
    for (Element script : page.select("script[type*=ld+json]")) {
      try {
        data.collect(JSON.readTree(bare(script.data())));
      } catch (JsonProcessingException e) {
        // a broken block says nothing; the page's other signs remain
      }
    }
    return data;
  }

  /** The JSON without the comment or CDATA marks that some pages put around it. */
  private static String bare(String data) {
    int begin = 0;
    while (begin < data.length() && data.charAt(begin) != '{' && data.charAt(begin) != '[') {
      begin = data.startsWith("<![CDATA[", begin) ? begin + 9 : begin + 1;
    }
    return data.substring(begin);
  }

  private void collect(JsonNode root) {
    Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
    while (!open.isEmpty() && objects.size() < MAX_NODES) {
      JsonNode node = open.poll();
      if (node.isObject()) {
        objects.add(node);
        if (node.size() > 1 && node.path("@id").isTextual()) {
          byId.putIfAbsent(node.path("@id").textValue(), node);
        }
      }
      node.forEach(
          child -> {
            if (child.isContainerNode()) {
              open.add(child);
            }
          });
    }
  }

  /** The first node that is an article of news, else the first that is an article at all. */
  Optional<JsonNode> article() {
    for (String trust : List.of("news", "article")) {
      for (JsonNode object : objects) {
        if (isOf(object, trust) && (object.has("headline") || object.has("datePublished"))) {
          return Optional.of(object);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isOf(JsonNode object, String trust) {
    for (String type : strings(object.path("@type"))) {
      String name = type.substring(type.lastIndexOf('/') + 1);
      if (Metadata.TABLE.names("type-" + trust).contains(name)) {
        return true;
      }
    }
    return false;
  }

  /** The strings of a value: itself, those of its list, or the names of the nodes it holds. */
  List<String> names(JsonNode value) {
    List<String> names = new ArrayList<>();
    for (JsonNode item : value.isArray() ? value : List.of(value)) {
      JsonNode node = item.isObject() && !item.has("name") ? resolved(item) : item;
      for (String name : strings(node.isObject() ? node.path("name") : node)) {
        names.add(name);
      }
    }
    return names;
  }

  private JsonNode resolved(JsonNode reference) {
    return byId.getOrDefault(reference.path("@id").asText(), reference);
  }

  /** The strings of a string or a list of strings, without entities and tags, blanks left out. */
  static List<String> strings(JsonNode value) {
    List<String> strings = new ArrayList<>();
    for (JsonNode item : value.isArray() ? value : List.of(value)) {
      String text = item.isTextual() ? plain(item.textValue()) : "";
      if (!text.isEmpty()) {
        strings.add(text);
      }
    }
    return strings;
  }

  private static String plain(String text) {
    // entities within entities ("&amp;#39;") are common where a template escapes twice
    String once = Parser.unescapeEntities(text, false);
    return Parser.unescapeEntities(once, false).strip();
  }
}
