package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What holds of every reading, seen on the samples; which events are found is tested elsewhere. */
class ReadCommandTest {
  private static final Path SAMPLES = Path.of("../samples");

  private static final List<String> FIELDS =
      List.of(
          "schema",
          "report",
          "actors",
          "times",
          "events",
          "statements",
          "encounters",
          "requests",
          "commitments",
          "channels",
          "expectations",
          "positions");

  private static final List<String> EVENT_FIELDS =
      List.of(
          "id",
          "type",
          "mode",
          "contexts",
          "quad",
          "score",
          "cameo",
          "actors",
          "recipients",
          "actor_spans",
          "recipient_spans",
          "trigger",
          "sentence",
          "date",
          "place",
          "status",
          "attributed_to",
          "issues",
          "confidence",
          "rule");

  private static List<JsonNode> readings(Path input) throws IOException {
    var mapper = new ObjectMapper();
    List<JsonNode> all = new ArrayList<>();
    for (String line : CommandRun.of("read", "--format", "ndjson", input).lines()) {
      all.add(mapper.readTree(line));
    }
    return all;
  }

  @Test
  void samplesHaveAllFieldsInOrderAndSpansWithinTheText() throws IOException {
    List<JsonNode> readings = readings(SAMPLES.resolve("text"));
    assertThat(readings).hasSize(20);
    for (JsonNode reading : readings) {
      assertThat(reading.fieldNames()).toIterable().containsExactlyElementsOf(FIELDS);
      String text = reading.at("/report/text").textValue();
      int length = text.codePointCount(0, text.length());
      for (JsonNode event : reading.get("events")) {
        assertThat(event.fieldNames()).toIterable().containsExactlyElementsOf(EVENT_FIELDS);
        isWithin(event.get("trigger"), length);
        isWithin(event.get("sentence"), length);
        event.get("actor_spans").forEach(span -> isWithin(span, length));
        event.get("recipient_spans").forEach(span -> isWithin(span, length));
      }
    }
  }

  private static void isWithin(JsonNode span, int length) {
    assertThat(span).hasSize(2);
    assertThat(span.get(0).intValue()).isBetween(0, length);
    assertThat(span.get(1).intValue()).isBetween(span.get(0).intValue() + 1, length);
  }

  @Test
  void eventsNameActorsOfTheirReading() throws IOException {
    for (JsonNode reading : readings(SAMPLES.resolve("usa-china-2023.jsonl"))) {
      List<String> known = new ArrayList<>();
      reading.get("actors").forEach(actor -> known.add(actor.get("id").textValue()));
      for (JsonNode event : reading.get("events")) {
        event.get("actors").forEach(id -> assertThat(known).contains(id.textValue()));
        event.get("recipients").forEach(id -> assertThat(known).contains(id.textValue()));
      }
    }
  }

  @Test
  void outputIsTheSameForAnyNumberOfThreads() {
    Object[] one = {"read", "--format", "ndjson", "--threads", "1", SAMPLES.resolve("text")};
    Object[] four = {"read", "--format", "ndjson", "--threads", "4", SAMPLES.resolve("text")};
    CommandRun first = CommandRun.of(one);
    assertThat(first.out()).isNotEmpty().isEqualTo(CommandRun.of(four).out());
  }

  @Test
  void tableHasHeaderAndOneRowPerEventOfManyReports() {
    CommandRun run = CommandRun.of("read", "--format", "csv", SAMPLES.resolve("world.jsonl"));
    List<String> rows = run.lines();
    assertThat(rows.get(0)).startsWith("report,published,event,date,type,mode,");
    assertThat(rows.subList(1, rows.size())).isNotEmpty().allMatch(row -> row.startsWith("world-"));
  }

  @Test
  void explanationNamesTheRuleWithItsPlace() {
    String sentence = "The French president met the German chancellor in Paris.";
    CommandRun run = CommandRun.piped(sentence, "read", "--explain", "-");
    assertThat(run.out()).containsPattern("- rule \\S+\\s+\\(\\S+\\.tsv:[0-9]+\\)");
  }
}
