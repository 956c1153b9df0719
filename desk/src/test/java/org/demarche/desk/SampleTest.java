package org.demarche.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.demarche.record.audit.Lot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleTest {
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

  private String sample() {
    return desk.get("/quality/sample?number=4&seed=7").body();
  }

  private HttpResponse<String> grade(String item, String grade) {
    String form =
        "token="
            + OpenDesk.hidden(sample(), "token")
            + "&lot=seed+7&of=4&seed=7&item="
            + item
            + "&grade="
            + grade;
    return desk.post("/quality/grade", form);
  }

  @Test
  void a_sample_draws_what_the_audit_of_the_command_draws_with_the_same_seed() {
    List<String> keys = new Lot(7).keys(desk.record, 4);
    assertThat(keys).hasSize(4).doesNotHaveDuplicates();
    String page = sample();
    assertThat(keys).allSatisfy(key -> assertThat(page).contains("data-key=\"" + key + "\""));
    assertThat(page).contains("<span id=\"graded\">0</span> of 4");
  }

  @Test
  void grades_give_the_precision_by_kind_and_type_and_month_with_its_interval() {
    List<String> keys = new Lot(7).keys(desk.record, 4);
    HttpResponse<String> answer = grade(keys.get(0), "right");
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location"))
        .hasValue("/quality/sample?number=4&seed=7#" + keys.get(0));
    grade(keys.get(1), "right");
    grade(keys.get(2), "wrong");
    assertThat(sample()).contains("<span id=\"graded\">3</span> of 4");
    assertThat(desk.get("/quality").body())
        .contains(
            "<th scope=\"row\">all</th><td>2</td><td>3</td><td>0.67</td><td>0.21–0.94</td>",
            "<th scope=\"row\">2023-04</th><td>2</td><td>3</td>");
  }

  @Test
  void the_last_grade_of_an_item_counts_and_one_that_is_taken_back_does_not() {
    String key = new Lot(7).keys(desk.record, 4).get(0);
    grade(key, "right");
    grade(key, "wrong");
    assertThat(desk.get("/quality").body()).contains("<td>0</td><td>1</td><td>0.00</td>");
    grade(key, "ungrade&number=2");
    assertThat(desk.get("/quality").body()).contains("<td>1</td><td>1</td><td>1.00</td>");
    grade(key, "ungrade&number=1");
    assertThat(desk.get("/quality").body()).contains("No item is graded yet");
  }

  @Test
  void a_program_gets_the_same_precision_and_no_old_answer() {
    String path = "/api/v1/precision?by=all";
    HttpResponse<String> before = desk.get(path);
    assertThat(before.body()).contains("\"rows\":[]");
    List<String> keys = new Lot(7).keys(desk.record, 4);
    grade(keys.get(0), "right");
    grade(keys.get(1), "wrong");
    String tag = before.headers().firstValue("ETag").orElseThrow();
    JsonNode all = OpenDesk.json(desk.get(path, "If-None-Match", tag).body()).path("rows").path(0);
    assertThat(all.path("part").asText()).isEqualTo("all");
    assertThat(all.path("graded").asInt()).isEqualTo(2);
    assertThat(all.path("precision").asDouble()).isEqualTo(0.5);
    assertThat(all.path("low").asDouble()).isBetween(0.09, 0.1);
    assertThat(OpenDesk.json(desk.get("/api/v1/precision?by=month").body()).at("/rows/0/part"))
        .hasToString("\"2023-04\"");
  }

  @Test
  void what_is_no_grade_is_refused() {
    String key = new Lot(7).keys(desk.record, 4).get(0);
    assertThat(grade(key, "perhaps").statusCode()).isEqualTo(400);
    assertThat(grade(key, "ungrade&number=1").statusCode()).isEqualTo(404);
    assertThat(grade("ffffffff", "right").statusCode()).isEqualTo(404);
  }
}
