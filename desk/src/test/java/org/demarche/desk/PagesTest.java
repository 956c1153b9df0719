package org.demarche.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
  void today_and_quality_tell_when_feeds_were_asked_and_what_went_wrong() {
    assertThat(page("/"))
        .contains("The 2 feeds were last asked 1 Apr 2023, 10:00 UTC; 1 gave nothing")
        .contains("2 pages that were announced could not be had yet")
        .contains("https://two.example/&lt;rss&gt;: HTTP status 404, 3 times in a row")
        .contains("last answer 31 Mar 2023, 10:00 UTC");
    assertThat(page("/quality")).contains("/api/v1/feeds", "https://one.example/rss");
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
    assertThat(page("/search?q=ambassador&kind=event"))
        .contains(">any</a>", "aria-current=\"true\">event</a>");
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
  void an_actor_has_offices_over_time_and_a_state_those_who_acted_for_it() {
    assertThat(page("/actors/PER~person~rosa-diaz"))
        .contains("Offices over time", "foreign minister", "2023-03-21");
    assertThat(page("/actors/PER"))
        .contains("in which office", "/actors/PER~person~rosa-diaz", "Rosa Díaz");
  }

  @Test
  void a_map_has_a_mark_and_a_row_for_each_place_and_opens_what_took_place_there() {
    String page = page("/map");
    assertThat(page)
        .contains("1 event with a place, at 1 place; all are on the map")
        .contains("aria-label=\"Lima: 1 event, 1 of cooperation, 0 of conflict\"")
        .contains("<circle class=\"spot coop\"")
        .contains("href=\"/map?at=PER%3ALima#events\"");
    assertThat(page("/map?at=PER%3ALima"))
        .contains("<h2>Lima</h2>", "Peru holds talks with Mexico");
    assertThat(page("/map?sides=PER-MEX&from=2023-03-20&over=south_america"))
        .contains("1 event with a place", "href=\"/map?from=2023-03-20&amp;sides=PER-MEX\"");
    assertThat(page("/map?sides=CHL")).contains("0 events", "No event of which the reports say");
    assertThat(page("/map?from=2023-03-21")).contains("0 events");
  }

  @Test
  void the_table_of_places_is_what_its_sql_gives() {
    for (String filter : new String[] {"", "&sides=PER-MEX&from=2023-03-01&to=2023-03-31"}) {
      assertThat(page("/map?as=csv" + filter))
          .startsWith("place,place_country,events,cooperation,conflict,mean,first_day,last_day")
          .contains("Lima,PER,1,1,0,2.5,2023-03-20,2023-03-20");
    }
    assertThat(page("/map?as=csv&sides=CHL").lines()).hasSize(1);
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
    assertThat(page("/calendar?month=2023-03&look=list"))
        .contains("class=\"month list\"", "/calendar?month=2023-04&amp;look=list");
    String ics = page("/calendar.ics");
    assertThat(ics).contains("BEGIN:VCALENDAR\r\n", "DTSTART;VALUE=DATE:20230320");
    assertThat(ics.lines()).allSatisfy(line -> assertThat(line.length()).isLessThan(76));
  }

  @Test
  void quality_tells_rules_and_what_was_read() {
    assertThat(page("/quality")).contains("rule-event", "4 reports from 4 independent origins");
  }

  @Test
  void the_page_of_the_api_leads_to_the_answer_whatever_is_part_of_its_address() {
    assertThat(page("/api")).contains("action=\"/api/try/getActor\"");
    HttpResponse<String> answer = desk.get("/api/try/getActor?key=PER/person/rosa-diaz&from=&to=");
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location"))
        .hasValue("/api/v1/actors/PER%7Eperson%7Erosa-diaz");
    assertThat(
            desk.get("/api/try/listItems?kind=event&text=a%26b").headers().firstValue("Location"))
        .hasValue("/api/v1/items?kind=event&text=a%26b");
    assertThat(desk.get("/api/try/getItem").statusCode()).isEqualTo(400);
    assertThat(desk.get("/api/try/correct").statusCode()).isEqualTo(404);
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
        "/",
        "/relations",
        "/relations/PER-MEX",
        "/search?q=ambassador",
        "/search?q=ambassador&kind=report",
        "/actors/PER",
        "/issues",
        "/issues/fisheries",
        "/calendar?month=2023-03",
        "/map",
        "/quality",
        "/quality/sample?number=3"
      })
  void every_view_comes_as_csv_as_sql_and_from_the_api(String path) {
    String page = page(path);
    Matcher links = Pattern.compile("<a href=\"([^\"]+)\">as (CSV|SQL|API)</a>").matcher(page);
    Map<String, String> forms = new HashMap<>();
    while (links.find()) {
      HttpResponse<String> answer = desk.get(links.group(1).replace("&amp;", "&"));
      assertThat(answer.statusCode()).as(links.group(1)).isEqualTo(200);
      forms.put(links.group(2), answer.body());
    }
    assertThat(forms).containsOnlyKeys("CSV", "SQL", "API");
    assertThat(forms.getOrDefault("CSV", "").lines().count())
        .as("a head and rows")
        .isGreaterThan(1);
    assertThat(forms.get("SQL")).startsWith("SELECT ");
    assertThat(forms.get("API")).startsWith("{");
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
        "/search?q=x&kind=thing",
        "/map?over=the-moon",
        "/quality/sample?number=many"
      })
  void a_filter_that_makes_no_sense_is_refused_with_the_reason(String path) {
    assertThat(desk.get(path).statusCode()).isEqualTo(400);
  }
}
