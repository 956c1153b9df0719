package org.demarche.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.demarche.record.Item;
import org.demarche.record.store.Access;
import org.demarche.record.store.DiplomaticRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectionsTest {
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

  private String page(String type) {
    return desk.get("/items/" + desk.item(type).key()).body();
  }

  private HttpResponse<String> send(String type, String what, String page, String... fields) {
    return desk.post("/items/" + desk.item(type).key() + "/" + what, desk.form(page, fields));
  }

  @Test
  void a_confirmed_item_is_confirmed_in_somebodys_name() {
    HttpResponse<String> answer = send("COERCE", "confirm", page("COERCE"));
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location"))
        .hasValueSatisfying(to -> assertThat(to).endsWith("?done=1"));
    assertThat(desk.item("COERCE").verdict()).isEqualTo("confirmed");
    assertThat(page("COERCE")).contains("clerk confirmed", "2023-04-01 10:00");
  }

  /** What the script of a list sends for a line. */
  private HttpResponse<String> line(String what, String version, String... fields) {
    List<String> form = new ArrayList<>(List.of("version=" + version));
    form.addAll(List.of(fields));
    return desk.post(
        "/items/" + desk.item("COERCE").key() + "/" + what,
        String.join("&", form),
        "Accept",
        "application/json",
        "X-Token",
        OpenDesk.hidden(page("COERCE"), "token"));
  }

  @Test
  void a_line_of_a_list_is_corrected_where_it_stands_and_the_correction_undone() {
    String list = desk.get("/relations/PER-MEX").body();
    String version = Versions.of(desk.item("COERCE"));
    assertThat(list).contains("data-version=\"" + version + "\"");
    HttpResponse<String> answer = line("reject", version);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .contains("\"verdict\":\"rejected\"", "\"undo\":\"1\"")
        .contains(Versions.of(desk.item("COERCE")));

    assertThat(line("undo", Versions.of(desk.item("COERCE")), "number=1").body())
        .contains("\"verdict\":\"\"", "\"undo\":\"\"");
    assertThat(desk.item("COERCE").verdict()).isNull();
  }

  @Test
  void a_line_that_somebody_else_changed_meanwhile_is_left_and_its_reader_told_so() {
    String version = Versions.of(desk.item("COERCE"));
    send("COERCE", "confirm", page("COERCE"));
    HttpResponse<String> answer = line("reject", version);
    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.body()).contains("clerk confirmed", Versions.of(desk.item("COERCE")));
    assertThat(desk.item("COERCE").verdict()).isEqualTo("confirmed");
  }

  @Test
  void what_was_rejected_is_back_when_that_is_undone() {
    send("COERCE", "reject", page("COERCE"));
    assertThat(desk.item("COERCE").verdict()).isEqualTo("rejected");

    assertThat(send("COERCE", "undo", page("COERCE"), "number", "1").statusCode()).isEqualTo(303);
    assertThat(desk.item("COERCE").verdict()).isNull();
    assertThat(page("COERCE")).contains("no longer holds", "undid 1");
  }

  @Test
  void only_fields_that_were_changed_are_set_and_the_log_says_why() {
    String page = page("COERCE");
    HttpResponse<String> answer =
        send(
            "COERCE",
            "edit",
            page,
            "type",
            "SANCTION",
            "date",
            "2023-03-02",
            "actors",
            "PER",
            "why",
            "checked with the cable");
    assertThat(answer.statusCode()).isEqualTo(303);
    Item item = desk.item("SANCTION");
    assertThat(item.content().date()).isEqualTo("2023-03-02");
    assertThat(desk.record.corrector().log())
        .extracting(c -> c.field())
        .containsExactly("type", "date");
    assertThat(page("SANCTION")).contains("checked with the cable");
  }

  @Test
  void a_value_that_cannot_be_is_refused_and_what_was_typed_is_kept() {
    HttpResponse<String> answer =
        send("COERCE", "edit", page("COERCE"), "date", "soon", "place", "Callao");
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("'soon' is no date", "value=\"Callao\"");
    assertThat(desk.record.corrector().log()).isEmpty();
  }

  @Test
  void who_comes_second_sees_what_the_first_did_and_loses_nothing() {
    String first = page("COERCE");
    String second = page("COERCE");
    send("COERCE", "edit", first, "place", "Lima");

    HttpResponse<String> late = send("COERCE", "edit", second, "place", "Callao");
    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(late.body())
        .contains("has changed since you opened it", "clerk set place to “Lima”")
        .contains("value=\"Callao\"");
    assertThat(desk.item("COERCE").content().place()).isEqualTo("Lima");

    assertThat(send("COERCE", "edit", late.body(), "place", "Callao").statusCode()).isEqualTo(303);
    assertThat(desk.item("COERCE").content().place()).isEqualTo("Callao");
  }

  @Test
  void of_many_who_correct_at_once_one_does_and_the_others_are_told() throws Exception {
    String page = page("COERCE");
    String path = "/items/" + desk.item("COERCE").key() + "/edit";
    ExecutorService clerks = Executors.newFixedThreadPool(8);
    try {
      List<Callable<Integer>> all =
          IntStream.range(0, 8)
              .<Callable<Integer>>mapToObj(
                  i -> () -> desk.post(path, desk.form(page, "place", "Place " + i)).statusCode())
              .toList();
      int done = 0;
      for (Future<Integer> answer : clerks.invokeAll(all)) {
        assertThat(answer.get()).isIn(303, 409);
        done += answer.get() == 303 ? 1 : 0;
      }
      assertThat(done).isEqualTo(1);
      assertThat(desk.record.corrector().log()).hasSize(1);
    } finally {
      clerks.shutdownNow();
    }
  }

  @Test
  void items_are_merged_and_come_apart_when_it_is_undone() {
    String other = desk.item("talks").key();
    HttpResponse<String> merged = send("meeting", "merge", page("meeting"), "other", other);
    assertThat(merged.statusCode()).isEqualTo(303);
    assertThat(encounters()).hasSize(1);

    String key = encounters().get(0).key();
    String page = desk.get("/items/" + key).body();
    assertThat(page).contains("merged by hand");
    desk.post("/items/" + key + "/undo", desk.form(page, "number", "1"));
    assertThat(encounters()).hasSize(2);
  }

  private List<Item> encounters() {
    return desk.record.items().stream()
        .filter(i -> i.content().kind() == org.demarche.record.Kind.ENCOUNTER)
        .toList();
  }

  @Test
  void a_report_that_tells_something_else_is_split_off() {
    String page = page("COERCE");
    String finding = OpenDesk.hidden(page, "finding");
    assertThat(send("COERCE", "split", page, "finding", finding).statusCode()).isEqualTo(303);
    assertThat(desk.record.items()).filteredOn(i -> "COERCE".equals(i.content().type())).hasSize(2);
    assertThat(send("COERCE", "split", page("COERCE")).statusCode()).isEqualTo(400);
  }

  @Test
  void what_was_missed_is_added_with_the_words_that_show_it_and_gone_when_undone() {
    String report = desk.get("/reports/" + Samples.line().key()).body();
    HttpResponse<String> answer =
        desk.post(
            "/reports/" + Samples.line().key() + "/add",
            desk.form(
                report,
                "words_shown",
                "They met in Lima on Monday",
                "kind",
                "event",
                "type",
                "COOPERATE",
                "state",
                "reported",
                "actors",
                "PER; MEX",
                "date",
                "2023-03-20"));
    assertThat(answer.statusCode()).isEqualTo(303);
    Item item = desk.item("COOPERATE");
    assertThat(item.content().actors()).containsExactly("PER", "MEX");
    String page = desk.get("/items/" + item.key()).body();
    assertThat(page).contains("They met in Lima on Monday", "https://one.example/c");

    HttpResponse<String> gone =
        desk.post("/items/" + item.key() + "/undo", desk.form(page, "number", "1"));
    assertThat(gone.headers().firstValue("Location"))
        .hasValueSatisfying(to -> assertThat(to).contains("/?done="));
    assertThat(desk.record.items()).noneMatch(i -> "COOPERATE".equals(i.content().type()));
  }

  @Test
  void what_was_acknowledged_is_in_the_file_even_if_nothing_is_closed() throws Exception {
    assertThat(send("COERCE", "reject", page("COERCE")).statusCode()).isEqualTo(303);
    Path copy = folder.resolve("copy.duckdb");
    for (String ending : List.of("", ".wal")) {
      Path from = folder.resolve("desk.duckdb" + ending);
      if (java.nio.file.Files.exists(from)) {
        java.nio.file.Files.copy(from, folder.resolve("copy.duckdb" + ending));
      }
    }
    try (DiplomaticRecord found = DiplomaticRecord.open(copy, Access.WRITE, Duration.ZERO)) {
      assertThat(found.items())
          .filteredOn(i -> "COERCE".equals(i.content().type()))
          .singleElement()
          .satisfies(i -> assertThat(i.verdict()).isEqualTo("rejected"));
    }
  }
}
