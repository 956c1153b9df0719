package org.demarche.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {
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

  private static String page(String path) {
    HttpResponse<String> answer = desk.get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer.body();
  }

  @Test
  void a_relation_has_its_channels_requests_meetings_and_positions() {
    String page = page("/relations/PER-MEX");
    assertThat(page)
        .contains("<h1>", "Peru", "Mexico")
        .contains("Military channel", "open", "since 2023-03-21")
        .contains("asks Mexico: “open the military line again”")
        .contains("took place")
        .contains("demands")
        .contains("reports read of that time name both")
        .contains("data-timeline=\"/relations/PER-MEX/timeline?by=month\"");
  }

  @Test
  void
      the_timeline_has_a_mark_for_each_act_meeting_and_statement_and_a_span_with_its_denominator() {
    String marks = page("/relations/PER-MEX/timeline?by=month");
    assertThat(marks)
        .contains("\"v\":-5.0", "\"v\":2.5", "\"kind\":\"encounter\"", "\"kind\":\"statement\"")
        .contains("\"span\":\"2023-03\"", "\"naming\":3", "\"read\":4");
  }

  @Test
  void two_relations_stand_side_by_side() {
    String page = page("/relations/PER-MEX?with=PER-CHL");
    assertThat(page).contains("class=\"beside\"", "/relations/PER-CHL/timeline", "Chile");
  }

  @Test
  void an_item_shows_all_that_tell_it_and_why() {
    String page = page("/items/" + desk.item("COERCE").key());
    assertThat(page)
        .contains("2 reports, 2 origins")
        .contains("<mark>recalled its ambassador</mark>", "<mark>was recalled</mark>")
        .contains("Lima calls its envoy home", "Envoy gone")
        .contains("rule-event", "trigger: the words themselves");
  }

  @Test
  void a_planned_meeting_shows_what_became_of_it() {
    String page = page("/items/" + desk.item("meeting").key());
    assertThat(page).contains("How the matter went", "took place");
  }

  @Test
  void a_report_lights_its_words_and_overlapping_ones_more() {
    String page = page("/reports/" + Samples.recall().key());
    assertThat(page)
        .contains("<mark class=\"d1\"", "<mark class=\"d2\"")
        .contains("data-items=\"" + desk.item("COERCE").key() + "\"")
        .contains("statement <span class=\"n\">1</span>");
    String events = page("/reports/" + Samples.recall().key() + "?kind=event");
    assertThat(events).contains("recalled its ambassador").doesNotContain("class=\"d2\"");
  }

  @Test
  void today_tells_news_changes_and_movements_as_of_the_latest_report() {
    String page = page("/");
    assertThat(page)
        .contains("Tuesday, 21 March 2023", "4 reports of 4 are new to you")
        .contains("Military channel", "Mexico – Peru");
    assertThat(page("/?since=4")).contains("0 reports of 4 are new to you");
  }

  @Test
  void who_says_that_he_has_seen_it_is_told_only_what_is_new() {
    String page = page("/");
    String form =
        "token=" + OpenDesk.hidden(page, "token") + "&reports=" + OpenDesk.hidden(page, "reports");
    assertThat(desk.post("/seen", form).statusCode()).isEqualTo(303);
    assertThat(page("/")).contains("0 reports of 4 are new to you");
    desk.post("/seen", "token=" + OpenDesk.hidden(page, "token") + "&reports=0");
  }

  @Test
  void a_search_finds_items_and_reports_and_offers_to_narrow_it() {
    String page = page("/search?q=ambassador");
    assertThat(page)
        .contains("Lima calls its envoy home", "Envoy gone")
        .contains("/search?q=ambassador&amp;kind=event");
    assertThat(page("/search?q=ambassador&kind=event")).contains(">any</a>");
    assertThat(page("/search?q=Peru")).contains("Go to", "/actors/PER");
    assertThat(page("/search?q=PER-MEX")).contains("/relations/PER-MEX");
  }

  @Test
  void an_actor_has_whom_it_met_what_it_did_and_said() {
    assertThat(page("/actors/PER"))
        .contains("<h1>Peru</h1>", "/relations/PER-MEX")
        .contains("holds talks with Mexico");
  }

  @Test
  void an_issue_has_the_positions_of_all_sides() {
    assertThat(page("/issues")).contains("/issues/fisheries");
    assertThat(page("/issues/fisheries")).contains("Peru demands");
  }

  @Test
  void a_calendar_has_meetings_as_a_month_and_for_other_programs() {
    assertThat(page("/calendar?month=2023-03"))
        .contains("March 2023", "2023-03-20", "Peru holds talks with Mexico");
    String ics = page("/calendar.ics");
    assertThat(ics).contains("BEGIN:VCALENDAR\r\n", "DTSTART;VALUE=DATE:20230320");
    assertThat(ics.lines()).allSatisfy(line -> assertThat(line.length()).isLessThan(76));
  }

  @Test
  void quality_tells_rules_and_what_was_read() {
    assertThat(page("/quality")).contains("rule-event", "4 reports from 4 independent origins");
  }

  @Test
  void every_list_comes_as_sql_and_the_csv_is_what_the_sql_gives() {
    assertThat(page("/relations/PER-MEX?as=sql"))
        .startsWith("SELECT * FROM items")
        .contains("coalesce(country, actor) = 'PER'");
    HttpResponse<String> csv = desk.get("/relations/PER-MEX?as=csv");
    assertThat(csv.headers().firstValue("Content-Type")).hasValue("text/csv; charset=utf-8");
    assertThat(csv.body()).startsWith("key,kind,type").contains(",event,COERCE,");
    assertThat(csv.body().lines().count()).isGreaterThan(5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/relations/PER-PER",
        "/relations/PER",
        "/relations/PER-Atlantis",
        "/items/ffff",
        "/reports/ffff",
        "/actors/Nobody",
        "/nowhere"
      })
  void what_is_not_there_is_a_page_that_says_so(String path) {
    HttpResponse<String> answer = desk.get(path);
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("<h1>404</h1>", "To today");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/relations/PER-MEX?from=soon",
        "/relations/PER-MEX?from=2023-02-01&to=2023-01-01",
        "/relations/PER-MEX?by=century",
        "/calendar?month=13",
        "/search?q=x&kind=thing"
      })
  void a_filter_that_makes_no_sense_is_refused_with_the_reason(String path) {
    assertThat(desk.get(path).statusCode()).isEqualTo(400);
  }
}
