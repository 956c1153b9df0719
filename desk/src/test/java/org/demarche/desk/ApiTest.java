package org.demarche.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApiTest {
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

  private static JsonNode json(String path) {
    HttpResponse<String> answer = desk.get("/api/v1" + path);
    assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
    return OpenDesk.json(answer.body());
  }

  private static List<String> values(JsonNode rows, String field) {
    List<String> values = new ArrayList<>();
    rows.forEach(row -> values.add(row.path(field).asText()));
    return values;
  }

  @Test
  void rules_come_with_what_they_found_and_feeds_with_what_is_wrong() {
    JsonNode rules = json("/rules?kind=event").path("rows");
    assertThat(values(rules, "rule")).containsExactly("rule-event");
    assertThat(rules.get(0).path("items").asInt()).isEqualTo(3);
    assertThat(rules.get(0).path("rejection").isNull()).isTrue();
    assertThat(json("/rules?looked=yes").path("rows")).isEmpty();

    JsonNode feeds = json("/feeds").path("rows");
    assertThat(values(feeds, "feed"))
        .containsExactly("https://one.example/rss", "https://two.example/<rss>");
    assertThat(feeds.get(1).path("answered").asText()).isEqualTo("2023-03-31T10:00:00Z");
    assertThat(feeds.get(1).path("trouble").asText()).isEqualTo("HTTP status 404");
  }

  @Test
  void items_come_latest_first_with_the_words_that_show_them() {
    JsonNode rows = json("/items").path("rows");
    assertThat(rows).hasSize(9);
    assertThat(values(rows, "day")).isSortedAccordingTo((a, b) -> b.compareTo(a));
    String text = Samples.recall().told().report().report().text();
    JsonNode recall = json("/items?type=COERCE").path("rows").get(0);
    assertThat(text.substring(recall.path("begin").asInt(), recall.path("end").asInt()))
        .isEqualTo(recall.path("quote").asText());
    assertThat(recall.path("sentence").asText()).startsWith("Peru");
    assertThat(recall.path("place").isNull()).isTrue();
    assertThat(recall.path("reports").asInt()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "kind=event, 3",
    "kind=event&kind=channel, 4",
    "type=COERCE, 1",
    "state=planned, 1",
    "side=PER&side=Mexico, 7",
    "side=CHL, 1",
    "pair=PER-MEX, 7",
    "pair=PER-MEX&verdict=any, 7",
    "actor=CHL~person~x, 1",
    "actor=Peru, 9",
    "issue=fisheries, 1",
    "from=2023-03-10, 5",
    "to=2023-03-03, 4",
    "verdict=confirmed, 0",
    "verdict=open, 9",
    "verdict=rejected, 0",
    "text=AMBASSADOR, 1",
    "side=PER&kind=event&to=2023-03-10&text=recalled, 1"
  })
  void filters_narrow(String filter, int rows) {
    assertThat(json("/items?" + filter).path("rows")).as(filter).hasSize(rows);
  }

  @Test
  void a_cursor_leads_through_all_items_once() {
    List<String> keys = new ArrayList<>();
    String next = "/api/v1/items?limit=2&verdict=standing";
    while (next != null) {
      JsonNode page = OpenDesk.json(desk.get(next).body());
      assertThat(page.path("rows").size()).isBetween(1, 2);
      keys.addAll(values(page.path("rows"), "key"));
      next = page.path("next").isNull() ? null : page.path("next").asText();
    }
    assertThat(keys).isEqualTo(values(json("/items").path("rows"), "key")).doesNotHaveDuplicates();
  }

  @Test
  void an_item_comes_with_all_that_it_stands_on() {
    JsonNode item = json("/items/" + desk.item("COERCE").key());
    assertThat(item.path("tellings")).hasSize(2);
    assertThat(values(item.path("tellings"), "url"))
        .containsExactly("https://one.example/a", "https://two.example/b");
    assertThat(item.at("/tellings/1/evidence/0/quote").asText()).isEqualTo("was recalled");
    assertThat(item.path("version").asText()).isNotEmpty();
    assertThat(desk.get(item.path("page").asText()).statusCode()).isEqualTo(200);
  }

  @Test
  void a_report_comes_with_its_text_and_marks() {
    JsonNode rows = json("/reports?text=ambassador&from=2023-03-01").path("rows");
    assertThat(rows).hasSize(2);
    assertThat(json("/reports?publisher=Nobody").path("rows")).isEmpty();
    JsonNode report = json(rows.get(1).path("href").asText().replace("/api/v1", ""));
    assertThat(report.path("text").asText()).contains("Peru recalled its ambassador");
    assertThat(report.path("marks")).hasSize(5);
  }

  @Test
  void actors_are_listed_and_known() {
    JsonNode rows = json("/actors?limit=2").path("rows");
    assertThat(values(rows, "key")).containsExactly("CHL", "CHL/person/x");
    JsonNode person = OpenDesk.json(desk.get(rows.get(1).path("href").asText()).body());
    assertThat(person.path("side").asText()).isEqualTo("CHL");
    assertThat(person.path("latest")).hasSize(1);
    assertThat(values(json("/actors?text=mex").path("rows"), "key")).containsExactly("MEX");
    assertThat(json("/actors?kind=person&country=CHL").path("rows")).hasSize(1);
  }

  @Test
  void issues_have_sides() {
    assertThat(values(json("/issues").path("rows"), "id")).containsExactly("fisheries");
    JsonNode stance = json("/issues/fisheries/stances").path("rows").get(0);
    assertThat(stance.path("actor").asText()).isEqualTo("PER");
    assertThat(stance.path("stance").asText()).isEqualTo("demands");
  }

  @Test
  void a_relation_stands_beside_what_was_read() {
    JsonNode relation = json("/relations/PER-MEX?by=month");
    assertThat(relation.at("/read/reports").asInt()).isEqualTo(4);
    assertThat(relation.at("/read/naming").asInt()).isEqualTo(3);
    assertThat(relation.at("/indices/0/conflict").asDouble()).isEqualTo(5);
    assertThat(relation.at("/indices/0/reports").asInt()).isEqualTo(4);
    assertThat(values(relation.path("courses"), "kind")).contains("channel", "request");
    assertThat(json("/relations/PER-MEX/indices").path("rows")).isEqualTo(relation.path("indices"));
    assertThat(json("/relations/PER-MEX/courses").path("rows")).isEqualTo(relation.path("courses"));
    assertThat(json("/relations").path("rows")).hasSize(2);
  }

  @Test
  void matters_have_their_states() {
    assertThat(values(json("/channels?side=PER&on=2023-03-25").path("rows"), "state"))
        .containsExactly("open");
    JsonNode due = json("/due?on=2023-03-10").path("rows").get(0);
    assertThat(due.path("due").asText()).isEqualTo("2023-03-22");
    assertThat(due.path("lapsed").asBoolean()).isFalse();
    assertThat(due.at("/steps/0/quote").asText()).contains("22 March");
  }

  @Test
  void what_was_read_is_told_by_source_and_span() {
    JsonNode row = json("/coverage?by=month").path("rows").get(0);
    assertThat(row.path("reports").asInt()).isEqualTo(4);
    assertThat(row.path("span").asText()).isEqualTo("2023-03");
  }

  @Test
  void words_are_found() {
    JsonNode hits = json("/search?q=ambassador");
    assertThat(values(hits.path("items"), "type")).contains("COERCE");
    assertThat(hits.path("reports")).hasSize(2);
    assertThat(json("/search?q=ambassador&kind=report").path("items")).isEmpty();
  }

  @Test
  void csv_is_what_rfc_4180_says_and_holds_no_formula() {
    HttpResponse<String> csv = desk.get("/api/v1/items?type=THREATEN", "Accept", "text/csv");
    assertThat(csv.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("text/csv; charset=utf-8"));
    assertThat(csv.body()).startsWith("key,kind,sentence,type,").endsWith("\r\n");
    assertThat(csv.body()).contains("\"").doesNotContain("\u0000");
    HttpResponse<String> reports = desk.get("/api/v1/reports?format=csv");
    assertThat(reports.body().split("\r\n")).hasSize(5);
    assertThat(reports.body()).contains("\"<script>alert('title')</script> & \"\"quotes\"\"\"");
    assertThat(desk.get("/api/v1/actors?format=csv&text=Minister").body()).contains(",GOV,");
  }

  @Test
  void json_lines_hold_a_row_each_and_the_header_leads_on() {
    HttpResponse<String> lines =
        desk.get("/api/v1/items?limit=3", "Accept", "text/html;q=0.9, application/x-ndjson");
    assertThat(lines.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/jsonl"));
    assertThat(lines.body().lines()).hasSize(3).allSatisfy(line -> OpenDesk.json(line).path("key"));
    assertThat(lines.headers().firstValue("Link"))
        .hasValueSatisfying(
            link -> assertThat(link).contains("limit=3&cursor=").endsWith("; rel=\"next\""));
  }

  @ParameterizedTest
  @CsvSource({
    "/items?kind=thing, 400",
    "/items?colour=red, 400",
    "/items?limit=0, 400",
    "/items?limit=501, 400",
    "/items?limit=many, 400",
    "/items?cursor=zzz, 400",
    "/items?from=soon, 400",
    "/items?from=2023-03-02&to=2023-03-01, 400",
    "/items?side=Atlantis, 400",
    "/items?pair=PER, 400",
    "/items?issue=a&issue=b, 400",
    "/items?format=xml, 400",
    "/search, 400",
    "/items/ffff, 404",
    "/reports/ffff, 404",
    "/actors/Atlantis, 404",
    "/issues/none/stances, 404",
    "/relations/PER, 404",
    "/nothing, 404",
    "/changes?after=then, 400",
    "/corrections?cursor=MDAwMS0wMS0wMSB4, 400"
  })
  void what_cannot_be_answered_is_a_problem(String path, int status) {
    HttpResponse<String> answer = desk.get("/api/v1" + path);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    JsonNode problem = OpenDesk.json(answer.body());
    assertThat(problem.path("status").asInt()).isEqualTo(status);
    assertThat(problem.path("title").asText()).isNotEmpty();
    assertThat(problem.path("detail").asText()).isNotEmpty();
    assertThat(problem.path("instance").asText()).startsWith("/api/v1/");
  }

  @Test
  void a_form_that_there_is_not_is_refused() {
    assertThat(desk.get("/api/v1/items", "Accept", "image/png").statusCode()).isEqualTo(406);
    assertThat(desk.get("/api/v1/search?q=a", "Accept", "text/csv").statusCode()).isEqualTo(406);
  }

  @Test
  void who_has_the_answer_need_not_get_it_again() {
    HttpResponse<String> first = desk.get("/api/v1/items");
    String tag = first.headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> second = desk.get("/api/v1/items", "If-None-Match", tag);
    assertThat(second.statusCode()).isEqualTo(304);
    assertThat(second.body()).isEmpty();
    assertThat(desk.get("/api/v1/items?format=csv", "If-None-Match", tag).statusCode())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/relations",
        "/relations/PER-MEX?from=2023-03-01",
        "/issues",
        "/issues/fisheries?to=2023-03-31",
        "/actors/PER",
        "/actors/CHL~person~x?from=2023-03-01",
        "/calendar",
        "/quality"
      })
  void the_links_at_the_foot_of_pages_lead_somewhere(String path) {
    String page = desk.get(path).body();
    String link = page.replaceAll("(?s).*<a href=\"([^\"]*)\">as API</a>.*", "$1");
    assertThat(link).startsWith("/api/v1/");
    assertThat(desk.get(link.replace("&amp;", "&")).statusCode()).as(link).isEqualTo(200);
  }

  @Test
  void people_can_look_at_it_and_try_it() {
    String page = desk.get("/api/").body();
    assertThat(page)
        .contains("GET /api/v1/items", "POST /api/v1/corrections", "action=\"/api/try/search\"");
    assertThat(json("/items?kind=&type=&limit=").path("rows")).hasSize(9);
  }
}
