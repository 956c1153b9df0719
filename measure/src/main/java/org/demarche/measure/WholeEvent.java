package org.demarche.measure;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An event that a reading coded, as its lines say ({@code demarche read --format ndjson}).
 *
 * @param report the report's id
 * @param begin where the trigger begins, in code points
 * @param end where it ends, exclusive
 * @param sentenceBegin where the sentence begins
 * @param sentenceEnd where it ends, exclusive
 * @param type PLOVER type
 * @param actors who acts
 * @param recipients to whom
 */
record WholeEvent(
    String report,
    int begin,
    int end,
    int sentenceBegin,
    int sentenceEnd,
    String type,
    List<Side> actors,
    List<Side> recipients) {
  WholeEvent {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
  }

  /**
   * One who takes part.
   *
   * @param code country, or sectors where there is none, or "?"
   * @param name the fullest name
   */
  record Side(String code, String name) {}

  /** Report, place, type and codes: what a judgement of this event holds for. */
  String key() {
    return String.join(
        "\t",
        report,
        String.valueOf(begin),
        String.valueOf(end),
        type,
        codes(actors),
        codes(recipients));
  }

  private static String codes(List<Side> sides) {
    List<String> codes = sides.stream().map(Side::code).sorted().toList();
    return codes.isEmpty() ? "-" : String.join("+", codes);
  }

  /** All events of a reading, in its order. */
  static List<WholeEvent> of(JsonNode reading) {
    Map<String, Side> sides = new HashMap<>();
    for (JsonNode actor : reading.path("actors")) {
      sides.put(actor.path("id").asText(), side(actor));
    }
    String report = reading.path("report").path("id").asText();
    List<WholeEvent> events = new ArrayList<>();
    for (JsonNode event : reading.path("events")) {
      JsonNode trigger = event.path("trigger");
      JsonNode sentence = event.path("sentence");
      events.add(
          new WholeEvent(
              report,
              trigger.path(0).asInt(),
              trigger.path(1).asInt(),
              sentence.path(0).asInt(),
              sentence.path(1).asInt(),
              event.path("type").asText(),
              sides(event.path("actors"), sides),
              sides(event.path("recipients"), sides)));
    }
    return events;
  }

  private static Side side(JsonNode actor) {
    List<String> sectors = new ArrayList<>();
    actor.path("sectors").forEach(sector -> sectors.add(sector.asText()));
    String without = sectors.isEmpty() ? "?" : String.join(".", sectors);
    JsonNode country = actor.path("country");
    return new Side(country.isTextual() ? country.asText() : without, actor.path("name").asText());
  }

  private static List<Side> sides(JsonNode ids, Map<String, Side> known) {
    List<Side> sides = new ArrayList<>();
    ids.forEach(id -> sides.add(known.getOrDefault(id.asText(), new Side("?", id.asText()))));
    return sides;
  }
}
