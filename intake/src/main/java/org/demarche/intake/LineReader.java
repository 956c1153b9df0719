package org.demarche.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.intake.date.Dates;
import org.demarche.intake.date.TopLines;
import org.demarche.intake.language.Languages;
import org.demarche.intake.limit.Limits;
import org.demarche.intake.limit.Refusal;
import org.demarche.report.Report;
import org.jspecify.annotations.Nullable;

/**
 * One line of JSON Lines: an object with {@code text} and, where known, {@code id}, {@code url},
 * {@code title}, {@code published}, {@code publisher}, {@code authors} (a list or one string) and
 * {@code language}. Other fields are passed over. Thread-safe.
 */
final class LineReader {
  private static final ObjectMapper JSON =
      new ObjectMapper(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxStringLength(Limits.LINE_BYTES).build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private LineReader() {}

  /**
   * The report of a line.
   *
   * @param fallbackId the id of a line that has none
   * @param otherwise the day of publication where neither field nor text names one
   * @throws Refusal when the line is not a JSON object with a text
   */
  static Taken read(String line, String fallbackId, @Nullable LocalDate otherwise) throws Refusal {
    JsonNode node = parse(line);
    List<String> notes = new ArrayList<>();
    String text = text(node, notes);
    String id = address(node, "id");
    return new Taken(
        new Report(
            id == null ? fallbackId : id,
            address(node, "url"),
            field(node, "title"),
            published(node, text, notes).orElse(otherwise),
            field(node, "publisher"),
            authors(node.path("authors")),
            Languages.ENGLISH,
            text),
        field(node, "language"),
        notes);
  }

  private static JsonNode parse(String line) throws Refusal {
    JsonNode node;
    try {
      node = JSON.readTree(line);
    } catch (JsonProcessingException e) {
      String column = e.getLocation() == null ? null : "column " + e.getLocation().getColumnNr();
      Refusal refusal = Refusal.because("broken JSON: " + firstLine(e.getOriginalMessage()));
      throw column == null ? refusal : refusal.at(column);
    }
    if (!node.isObject()) {
      throw Refusal.because("not a JSON object").remedy("give one report a line, as {\"text\": …}");
    }
    return node;
  }

  private static String firstLine(String message) {
    int end = message.indexOf('\n');
    return end < 0 ? message : message.substring(0, end);
  }

  private static String text(JsonNode node, List<String> notes) throws Refusal {
    JsonNode text = node.path("text");
    if (text.isMissingNode() || text.isNull()) {
      throw Refusal.because("no field \"text\"");
    }
    if (!text.isTextual()) {
      throw Refusal.because("the field \"text\" is not a string");
    }
    if (text.textValue().isBlank()) {
      throw Refusal.because("the field \"text\" is empty");
    }
    String whole = Surrogates.whole(text.textValue());
    if (!whole.equals(text.textValue())) {
      notes.add("half a surrogate pair in the text, replaced by U+FFFD");
    }
    return whole;
  }

  private static @Nullable String field(JsonNode node, String name) {
    JsonNode value = node.path(name);
    String text = value.isValueNode() && !value.isNull() ? value.asText().strip() : "";
    return text.isEmpty() ? null : Surrogates.whole(text);
  }

  /** A field that is an address, or may be one. */
  private static @Nullable String address(JsonNode node, String name) {
    String address = field(node, name);
    return address == null ? null : Addresses.plain(address);
  }

  private static Optional<LocalDate> published(JsonNode node, String text, List<String> notes) {
    String value = field(node, "published");
    if (value != null) {
      Optional<LocalDate> date = Dates.ofValue(value);
      if (date.isPresent()) {
        return date;
      }
      notes.add("the field \"published\" is no date that can be read: " + value);
    }
    return TopLines.published(text);
  }

  private static List<String> authors(JsonNode authors) {
    List<String> names = new ArrayList<>();
    for (JsonNode author : authors.isArray() ? authors : List.of(authors)) {
      String name = author.isTextual() ? author.textValue().strip() : "";
      if (!name.isEmpty()) {
        names.add(Surrogates.whole(name));
      }
    }
    return names;
  }
}
