package org.demarche.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApiTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir static Path folder;
  private static OpenDesk desk;

  @BeforeAll
  static void open() {
    desk = new OpenDesk(folder);
  }

  @AfterAll
  static void close() {
    desk.close();
  }

  private static JsonNode json(String path) throws IOException {
    HttpResponse<String> answer = desk.get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
    return JSON.readTree(answer.body());
  }

  @Test
  void a_cursor_leads_through_all_items_and_to_each_once() throws IOException {
    List<String> keys = new ArrayList<>();
    String next = "/api/v1/items?limit=2";
    while (next != null) {
      JsonNode page = json(next);
      assertThat(page.path("items").size()).isLessThanOrEqualTo(2);
      page.path("items").forEach(item -> keys.add(item.path("key").asText()));
      next = page.path("next").isNull() ? null : page.path("next").asText();
    }
    assertThat(keys)
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(
            desk.record.items().stream().map(item -> item.key()).toList());
  }

  @Test
  void filters_hold_together() throws IOException {
    JsonNode items = json("/api/v1/items?side=PER&side=Mexico&kind=event&to=2023-03-10");
    assertThat(items.path("items")).hasSize(1);
    assertThat(items.path("items").get(0).path("type").asText()).isEqualTo("COERCE");
    assertThat(json("/api/v1/items?issue=fisheries").path("items")).hasSize(1);
  }

  @Test
  void the_form_is_what_the_program_accepts() {
    HttpResponse<String> lines =
        desk.get("/api/v1/items?limit=3", "Accept", "application/x-ndjson");
    assertThat(lines.body().lines()).hasSize(3).allSatisfy(line -> JSON.readTree(line));
    assertThat(lines.headers().firstValue("Link"))
        .hasValueSatisfying(link -> assertThat(link).contains("cursor=", "rel=\"next\""));
    HttpResponse<String> csv = desk.get("/api/v1/items?limit=3", "Accept", "text/csv");
    assertThat(csv.body()).startsWith("key,kind,type,");
  }

  @Test
  void an_item_comes_with_its_findings_and_the_words_that_show_it() throws IOException {
    JsonNode item = json("/api/v1/items/" + desk.item("COERCE").key());
    assertThat(item.path("findings")).hasSize(2);
    assertThat(item.path("evidence"))
        .extracting(e -> e.path("quote").asText())
        .contains("recalled its ambassador", "was recalled");
    assertThat(json("/api/v1/reports/" + Samples.recall().key()).path("evidence")).hasSize(5);
  }

  @Test
  void indices_come_beside_what_was_read() throws IOException {
    JsonNode relation = json("/api/v1/relations/PER-MEX?by=month");
    assertThat(relation.path("reports").asInt()).isEqualTo(4);
    assertThat(relation.path("indices").get(0).path("conflict").asDouble()).isEqualTo(5);
  }

  @Test
  void what_makes_no_sense_is_refused() {
    assertThat(desk.get("/api/v1/items?kind=thing").statusCode()).isEqualTo(400);
    assertThat(desk.get("/api/v1/items?cursor=zzz").statusCode()).isEqualTo(400);
    assertThat(desk.get("/api/v1/items/ffff").statusCode()).isEqualTo(404);
  }

  @Test
  void who_listens_hears_of_a_correction() throws Exception {
    HttpResponse<java.util.stream.Stream<String>> stream = desk.listen("/api/v1/changes");
    assertThat(stream.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("text/event-stream"));
    String page = desk.get("/items/" + desk.item("CONSULT").key()).body();
    desk.post("/items/" + desk.item("CONSULT").key() + "/confirm", desk.form(page));
    assertThat(stream.body().filter(line -> line.startsWith("event:")).findFirst())
        .hasValue("event: change");
  }

  @Test
  void the_description_names_every_address_and_the_addresses_answer() throws IOException {
    JsonNode description = json("/api/v1/openapi.json");
    assertThat(description.path("openapi").asText()).startsWith("3.1");
    description
        .path("paths")
        .fieldNames()
        .forEachRemaining(
            path -> {
              if (path.equals("/api/v1/changes")) {
                return; // does not end
              }
              String asked =
                  path.replace("{pair}", "PER-MEX")
                      .replace(
                          "{key}",
                          path.contains("reports")
                              ? Samples.recall().key()
                              : desk.item("COERCE").key());
              assertThat(desk.get(asked).statusCode()).as(path).isEqualTo(200);
            });
  }
}
