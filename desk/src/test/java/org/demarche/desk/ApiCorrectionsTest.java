package org.demarche.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApiCorrectionsTest {
  private static final String PATH = "/api/v1/corrections";

  @TempDir Path folder;
  private OpenDesk desk;

  @BeforeEach
  void open() {
    desk = new OpenDesk(folder);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private JsonNode json(String path) {
    return read(desk.get("/api/v1" + path));
  }

  private static JsonNode read(HttpResponse<String> answer) {
    return OpenDesk.json(answer.body());
  }

  /** A wish about an item as it is now. */
  private ObjectNode wish(String type, String action) {
    String key = desk.item(type).key();
    return JsonNodeFactory.instance
        .objectNode()
        .put("action", action)
        .put("item", key)
        .put("version", json("/items/" + key).path("version").asText());
  }

  private HttpResponse<String> send(String body, String... headers) {
    return desk.send(desk.request(PATH, headers).POST(BodyPublishers.ofString(body)));
  }

  private HttpResponse<String> send(ObjectNode wish) {
    return send(wish.toString(), "Content-Type", "application/json", "X-Demarche", "test");
  }

  @Test
  void a_confirmed_item_is_confirmed_in_somebodys_name() {
    HttpResponse<String> answer = send(wish("COERCE", "confirm").put("why", "cable"));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    assertThat(read(answer).path("number").asInt()).isEqualTo(1);
    JsonNode item = json("/items/" + read(answer).path("item").asText());
    assertThat(item.at("/item/verdict").asText()).isEqualTo("confirmed");
    assertThat(item.path("version")).isEqualTo(read(answer).path("version"));
    assertThat(item.at("/history/0/who").asText()).isEqualTo("clerk");
    assertThat(item.at("/history/0/why").asText()).isEqualTo("cable");
    assertThat(item.at("/history/0/made").asText()).isEqualTo("2023-04-01T10:00:00Z");
  }

  @Test
  void rejected_items_are_found_by_their_verdict_and_sides_and_come_back() {
    send(wish("COERCE", "reject"));
    assertThat(json("/items?type=COERCE").path("rows")).isEmpty();
    assertThat(json("/items?verdict=rejected&pair=PER-MEX").path("rows")).hasSize(1);
    assertThat(json("/items?verdict=any&side=PER&type=COERCE").path("rows")).hasSize(1);

    assertThat(send(wish("COERCE", "undo").put("undoes", 1)).statusCode()).isEqualTo(201);
    assertThat(json("/items?type=COERCE").path("rows")).hasSize(1);
    JsonNode log = json("/corrections").path("rows");
    assertThat(log.get(0).path("holds").asBoolean()).isFalse();
    assertThat(log.get(1).path("holds").asBoolean()).isTrue();
  }

  @Test
  void fields_are_set() {
    ObjectNode wish = wish("COERCE", "set");
    wish.putObject("fields").put("place", "Lima").put("type", "SANCTION");
    assertThat(send(wish).statusCode()).isEqualTo(201);
    assertThat(desk.item("SANCTION").content().place()).isEqualTo("Lima");
  }

  @Test
  void items_are_merged_and_split() {
    ObjectNode split = wish("COERCE", "split");
    String finding = json("/items/" + desk.item("COERCE").key()).at("/tellings/1/finding").asText();
    split.putArray("findings").add(finding);
    assertThat(send(split).statusCode()).isEqualTo(201);
    assertThat(json("/items?type=COERCE").path("rows")).hasSize(2);

    ObjectNode merge = wish("COERCE", "merge");
    JsonNode rows = json("/items?type=COERCE").path("rows");
    String other = rows.get(0).path("key").asText();
    merge
        .putArray("others")
        .add(other.equals(merge.path("item").asText()) ? rows.get(1).path("key").asText() : other);
    assertThat(send(merge).statusCode()).isEqualTo(201);
    assertThat(json("/items?type=COERCE").path("rows")).hasSize(1);
  }

  @Test
  void who_comes_second_is_told_and_nothing_is_written() {
    ObjectNode first = wish("COERCE", "confirm");
    ObjectNode second = wish("COERCE", "reject");
    send(first);
    HttpResponse<String> late = send(second);
    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(late.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    assertThat(read(late).path("detail").asText())
        .contains("by clerk", json("/items/" + desk.item("COERCE").key()).path("version").asText());
    assertThat(desk.record.corrector().log()).hasSize(1);
  }

  @Test
  void what_cannot_be_is_refused_with_the_reason() {
    ObjectNode wrong = wish("COERCE", "set");
    wrong.putObject("fields").put("date", "soon");
    HttpResponse<String> answer = send(wrong);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(read(answer).path("detail").asText()).contains("'soon' is no date");
    assertThat(send(wish("COERCE", "praise")).statusCode()).isEqualTo(422);
    assertThat(send(wish("COERCE", "add")).statusCode()).isEqualTo(422);
    assertThat(send(wish("COERCE", "set")).statusCode()).isEqualTo(422);
    assertThat(send(wish("COERCE", "undo").put("undoes", 9)).statusCode()).isEqualTo(422);
    assertThat(send(wish("COERCE", "confirm").put("extra", 1)).statusCode()).isEqualTo(400);
    assertThat(send(wish("COERCE", "confirm").put("item", "ffff")).statusCode()).isEqualTo(404);
    assertThat(desk.record.corrector().log()).isEmpty();
  }

  @Test
  void another_page_cannot_send_one() {
    String body = wish("COERCE", "reject").toString();
    String json = "application/json";
    assertThat(send(body, "Content-Type", json).statusCode()).isEqualTo(403);
    assertThat(send(body, "Content-Type", "text/plain", "X-Demarche", "1").statusCode())
        .isEqualTo(415);
    assertThat(
            send(body, "Content-Type", json, "X-Demarche", "1", "Origin", "http://evil.example")
                .statusCode())
        .isEqualTo(403);
    assertThat(
            send(body, "Content-Type", json, "X-Demarche", "1", "Sec-Fetch-Site", "cross-site")
                .statusCode())
        .isEqualTo(403);
    HttpResponse<String> asked =
        desk.send(
            desk.request(PATH, "Origin", "http://evil.example")
                .method("OPTIONS", BodyPublishers.noBody()));
    assertThat(asked.statusCode()).isEqualTo(405);
    assertThat(asked.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    assertThat(send("{", "Content-Type", json, "X-Demarche", "1").statusCode()).isEqualTo(400);
    assertThat(send("null", "Content-Type", json, "X-Demarche", "1").statusCode()).isEqualTo(400);
    assertThat(desk.record.corrector().log()).isEmpty();
  }

  @Test
  void the_log_goes_on_where_the_cursor_says() {
    for (int i = 0; i < 5; i++) {
      send(wish("COERCE", i % 2 == 0 ? "confirm" : "reject"));
    }
    List<Integer> numbers = new ArrayList<>();
    String next = PATH + "?limit=2";
    while (next != null) {
      JsonNode page = read(desk.get(next));
      page.path("rows").forEach(row -> numbers.add(row.path("number").asInt()));
      next = page.path("next").isNull() ? null : page.path("next").asText();
    }
    assertThat(numbers).containsExactly(1, 2, 3, 4, 5);
  }

  @Test
  void an_answer_that_is_no_longer_true_has_another_tag() {
    String before = desk.get("/api/v1/items").headers().firstValue("ETag").orElseThrow();
    send(wish("COERCE", "confirm"));
    assertThat(desk.get("/api/v1/items", "If-None-Match", before).statusCode()).isEqualTo(200);
  }
}
