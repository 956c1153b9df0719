package org.demarche.measure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Reads the project's own gold; {@code gold/README.md} beside it documents the format. */
final class Gold {
  /** All sections, in the order of the output. */
  static final List<Section<?, ?>> SECTIONS =
      List.of(
          GoldEvent.SECTION,
          GoldStatement.SECTION,
          GoldEncounter.SECTION,
          GoldRequest.SECTION,
          GoldCommitment.SECTION,
          GoldChannel.SECTION,
          GoldExpectation.SECTION,
          GoldPosition.SECTION);

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> FILES =
      List.of("events.jsonl", "statements.jsonl", "diplomacy.jsonl");
  private static final List<String> HEAD = List.of("id", "published", "text", "construction");

  private Gold() {}

  /**
   * All texts, in the order of the files.
   *
   * @throws GoldException when a line breaks the format
   */
  static List<GoldText> texts() {
    List<GoldText> all = new ArrayList<>();
    for (String file : FILES) {
      InputStream stream =
          Objects.requireNonNull(Gold.class.getResourceAsStream("gold/" + file), file);
      try (stream) {
        all.addAll(read(file, stream));
      } catch (IOException e) {
        throw new UncheckedIOException(file, e);
      }
    }
    checkIds(all);
    return all;
  }

  /**
   * The texts of one file.
   *
   * @param file what messages call it
   * @throws GoldException when a line breaks the format
   */
  static List<GoldText> read(String file, InputStream stream) throws IOException {
    List<GoldText> texts = new ArrayList<>();
    var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (!line.isBlank()) {
        texts.add(text(line, file + ":" + number));
      }
    }
    return texts;
  }

  private static GoldText text(String line, String place) {
    try {
      JsonNode node = JSON.readTree(line);
      GoldText text =
          new GoldText(
              place,
              required(node, "id", place),
              LocalDate.parse(required(node, "published", place)),
              required(node, "text", place),
              node.path("construction").asText(""),
              node);
      checkSections(text);
      return text;
    } catch (JsonProcessingException e) {
      throw new GoldException(place, "no JSON: " + e.getOriginalMessage());
    } catch (DateTimeException e) {
      throw new GoldException(place, "published: " + e.getMessage());
    }
  }

  private static String required(JsonNode node, String field, String place) {
    if (!node.hasNonNull(field)) {
      throw new GoldException(place, "no " + field);
    }
    return node.get(field).asText();
  }

  /** Reads all items once, so that an error is told before anything is measured. */
  private static void checkSections(GoldText text) {
    SECTIONS.forEach(text::items);
    List<String> known = SECTIONS.stream().map(Section::name).toList();
    for (Iterator<String> names = text.sections().fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (!HEAD.contains(name) && !known.contains(name)) {
        throw new GoldException(text.place(), "unknown section \"" + name + "\"");
      }
    }
  }

  private static void checkIds(List<GoldText> texts) {
    Set<String> ids = new HashSet<>();
    for (GoldText text : texts) {
      if (!ids.add(text.id())) {
        throw new GoldException(text.place(), "a second text with the id " + text.id());
      }
    }
  }
}
