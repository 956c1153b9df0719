package org.demarche.record.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.demarche.record.Content;
import org.demarche.record.ContentBuilder;
import org.demarche.record.Item;
import org.demarche.record.Kind;
import org.demarche.record.query.Cited;
import org.junit.jupiter.api.Test;

class FollowerTest {
  private int keys;

  private Cited told(String day, ContentBuilder content, String quote) {
    Content made = content.content();
    LocalDate told = LocalDate.parse(day);
    LocalDate first = made.first();
    var item = new Item("k" + keys++, made, null, "rule", null, List.of(), 1, 1);
    return new Cited(item, first == null ? told : first, told, quote, "report " + day, null);
  }

  private Cited encounter(String told, String state, String date) {
    return told(
        told,
        new ContentBuilder(Kind.ENCOUNTER, "visit")
            .state(state)
            .actors(List.of("PER/person/a-diaz", "MEX"))
            .date(date.isEmpty() ? null : date),
        "the visit");
  }

  private Cited channel(String day, String change) {
    return told(
        day,
        new ContentBuilder(Kind.CHANNEL, "military")
            .state(change)
            .actors(List.of("PER", "MEX"))
            .date(day),
        "the line");
  }

  private Cited request(String told, String answer, String words) {
    return told(
        told,
        new ContentBuilder(Kind.REQUEST, "request")
            .state(answer)
            .actors(List.of("PER"))
            .recipients(List.of("MEX"))
            .words(words)
            .date(told),
        words);
  }

  private static List<String> steps(Course course) {
    return course.steps().stream().map(Step::state).toList();
  }

  @Test
  void a_line_is_as_its_last_change_left_it_and_asking_changes_nothing() {
    List<Course> courses =
        Follower.courses(
            List.of(
                channel("2021-03-01", "suspended"),
                channel("2021-06-01", "requested"),
                channel("2021-01-01", "opened")));

    assertThat(courses).hasSize(1);
    Course line = courses.get(0);
    assertThat(line.state()).isEqualTo("suspended");
    assertThat(line.since()).isEqualTo("2021-03-01");
    assertThat(steps(line)).containsExactly("opened", "suspended", "requested");
  }

  @Test
  void a_line_that_one_report_suspends_and_another_restores_is_open_since_then() {
    List<Course> courses =
        Follower.courses(
            List.of(channel("2021-03-01", "suspended"), channel("2021-09-01", "restored")));
    assertThat(courses.get(0).state()).isEqualTo("open");
    assertThat(courses.get(0).since()).isEqualTo("2021-09-01");
  }

  @Test
  void a_planned_visit_took_place_when_the_same_sides_met_in_time() {
    List<Course> courses =
        Follower.courses(
            List.of(
                encounter("2021-03-01", "planned", "2021-03-10"),
                encounter("2021-03-11", "held", "2021-03-10")));

    assertThat(courses).hasSize(1);
    assertThat(courses.get(0).state()).isEqualTo("took place");
    assertThat(courses.get(0).due()).isNull();
  }

  @Test
  void a_visit_that_is_put_off_waits_for_its_new_day() {
    Cited planned = encounter("2021-03-01", "planned", "2021-03-10");
    Cited postponed = encounter("2021-03-05", "postponed", "2021-04-20");

    Course waiting = Follower.courses(List.of(planned, postponed)).get(0);
    assertThat(waiting.state()).isEqualTo("postponed");
    assertThat(waiting.due()).isEqualTo("2021-04-20");

    Cited held = encounter("2021-04-21", "held", "2021-04-20");
    Course done = Follower.courses(List.of(planned, postponed, held)).get(0);
    assertThat(steps(done)).containsExactly("planned", "postponed", "took place");
  }

  @Test
  void what_is_due_lapses_without_a_word_only_once_its_day_is_over() {
    Course visit =
        Follower.courses(List.of(encounter("2021-03-01", "planned", "2021-03-10"))).get(0);
    assertThat(visit.stateOn(LocalDate.of(2021, 3, 10))).isEqualTo("open");
    assertThat(visit.stateOn(LocalDate.of(2021, 3, 11))).isEqualTo(Course.LAPSED);
  }

  @Test
  void a_meeting_much_later_or_of_others_is_no_fate_of_the_visit() {
    Cited planned = encounter("2021-03-01", "planned", "2021-03-10");
    Cited later = encounter("2021-06-02", "held", "2021-06-01");
    Cited others =
        told(
            "2021-03-11",
            new ContentBuilder(Kind.ENCOUNTER, "visit")
                .state("held")
                .actors(List.of("PER", "MEX", "KEN"))
                .date("2021-03-10"),
            "the summit");
    Course visit = Follower.courses(List.of(planned, later, others)).get(0);
    assertThat(steps(visit)).containsExactly("planned");
  }

  private Cited meeting(String told, String state, String date, String... who) {
    return told(
        told,
        new ContentBuilder(Kind.ENCOUNTER, "meeting")
            .state(state)
            .actors(List.of(who))
            .date(date.isEmpty() ? null : date),
        "the meeting");
  }

  @Test
  void other_persons_of_the_same_states_are_another_meeting() {
    Cited planned =
        meeting("2021-03-01", "planned", "2021-03", "PER/person/a-diaz", "MEX/person/b-luna");
    Cited ministers =
        meeting("2021-03-11", "held", "2021-03-10", "PER/person/c-rey", "MEX/person/b-luna");
    Cited presidents =
        meeting("2021-03-21", "held", "2021-03-20", "PER/person/a-diaz", "MEX/person/b-luna");
    Cited visit = encounter("2021-03-15", "held", "2021-03-14");

    List<Cited> items = List.of(planned, ministers, visit, presidents);
    Course course = Follower.courses(items).get(0);
    assertThat(course.since()).isEqualTo("2021-03-20");
    assertThat(Follower.courses(List.of(planned, ministers, visit)).get(0).state())
        .isEqualTo("open");
  }

  @Test
  void a_time_that_was_over_when_it_was_told_is_none() {
    Course visit = Follower.courses(List.of(encounter("2021-03-01", "planned", "2018"))).get(0);
    assertThat(visit.due()).isNull();
  }

  @Test
  void a_request_is_answered_by_a_later_report_of_it() {
    String matter = "hand over the former finance minister";
    List<Course> courses =
        Follower.courses(
            List.of(
                request("2021-03-01", "open", matter),
                request("2021-04-01", "refused", "the hand over of the finance minister")));
    assertThat(courses).hasSize(1);
    assertThat(courses.get(0).state()).isEqualTo("refused");
    assertThat(courses.get(0).since()).isEqualTo("2021-04-01");
  }

  @Test
  void a_request_is_answered_by_an_event_that_speaks_of_the_same_matter_and_by_no_other() {
    Cited asked = request("2021-03-01", "open", "extradite the former finance minister");
    ContentBuilder no =
        new ContentBuilder(Kind.EVENT, "REJECT")
            .state("reported")
            .actors(List.of("MEX"))
            .recipients(List.of("PER"));
    Cited same = told("2021-03-09", no, "Mexico refused to extradite the former finance minister.");
    Cited other = told("2021-03-09", no, "Mexico rejected a plan for the fishing grounds.");

    assertThat(Follower.courses(List.of(asked, same)).get(0).state()).isEqualTo("refused");
    assertThat(Follower.courses(List.of(asked, other)).get(0).state()).isEqualTo("open");
  }

  @Test
  void a_promise_that_a_later_report_calls_broken_is_broken() {
    ContentBuilder made = promise("made").until("2021-05");
    ContentBuilder broken = promise("broken");
    Cited first = told("2021-03-01", made, "the promise");
    assertThat(Follower.courses(List.of(first)).get(0).due()).isEqualTo("2021-05-31");

    Course course = Follower.courses(List.of(told("2021-06-02", broken, "broken"), first)).get(0);
    assertThat(course.state()).isEqualTo("broken");
    assertThat(course.due()).isNull();
  }

  private static ContentBuilder promise(String state) {
    return new ContentBuilder(Kind.COMMITMENT, "commitment")
        .state(state)
        .actors(List.of("PER"))
        .recipients(List.of("MEX"))
        .words("withdraw the patrol boats from the bay");
  }

  @Test
  void the_order_of_the_items_does_not_matter() {
    List<Cited> items =
        new ArrayList<>(
            List.of(
                channel("2021-03-01", "suspended"),
                channel("2021-03-01", "requested"),
                encounter("2021-03-01", "planned", "2021-03-10"),
                encounter("2021-03-05", "postponed", ""),
                encounter("2021-03-11", "held", "2021-03-10"),
                request("2021-03-01", "open", "release the crew of the trawler"),
                request("2021-03-02", "refused", "the release of the trawler crew"),
                request("2021-03-03", "accepted", "release the trawler and its crew")));
    List<Course> first = Follower.courses(items);
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(items, new Random(seed));
      assertThat(Follower.courses(items)).isEqualTo(first);
    }
  }

  private Cited expectation(String told, String until, String words, String... who) {
    return told(
        told,
        new ContentBuilder(Kind.EXPECTATION, "expected")
            .actors(List.of(who))
            .words(words)
            .until(until.isEmpty() ? null : until),
        words);
  }

  @Test
  void a_meeting_that_the_same_report_tells_as_held_on_its_day_has_not_lapsed() {
    Cited planned = meeting("2021-03-10", "planned", "2021-03-10", "PER", "MEX");
    Cited held = meeting("2021-03-10", "held", "2021-03-10", "PER", "MEX");
    Course course = Follower.courses(List.of(planned, held)).get(0);
    assertThat(steps(course)).containsExactly("planned", "took place");
    assertThat(course.stateOn(LocalDate.of(2021, 5, 1))).isEqualTo("took place");
  }

  @Test
  void a_meeting_of_another_day_in_the_same_report_is_another_meeting() {
    Cited planned = meeting("2021-03-10", "planned", "2021-03-17", "PER", "MEX");
    Cited held = meeting("2021-03-10", "held", "2021-03-16", "PER", "MEX");
    Cited planless = meeting("2021-03-10", "planned", "", "PER", "MEX");
    assertThat(steps(Follower.courses(List.of(planned, held)).get(0))).containsExactly("planned");
    assertThat(steps(Follower.courses(List.of(planless, held)).get(0))).containsExactly("planned");
  }

  @Test
  void what_one_report_says_once_is_followed_once_with_the_time_it_names() {
    Cited planned = meeting("2021-03-10", "planned", "", "PER", "MEX");
    Cited expected = expectation("2021-03-10", "2021-04", "expect the meeting in April", "PER");
    List<Course> courses = Follower.courses(List.of(expected, planned));
    assertThat(courses).hasSize(1);
    assertThat(courses.get(0).kind()).isEqualTo(Kind.ENCOUNTER);
    assertThat(courses.get(0).due()).isEqualTo("2021-04-30");
  }

  @Test
  void two_reports_and_other_sides_and_other_words_are_not_said_once() {
    Cited planned = meeting("2021-03-10", "planned", "", "PER", "MEX");
    assertThat(
            List.of(
                expectation("2021-03-11", "2021-04", "expect the meeting in April", "PER"),
                expectation("2021-03-10", "2021-04", "expect the meeting in April", "KEN"),
                expectation("2021-03-10", "2021-04", "elections are due in April", "PER")))
        .allSatisfy(other -> assertThat(Follower.courses(List.of(planned, other))).hasSize(2));
  }

  @Test
  void nobody_waits_for_a_century() {
    Cited expected = expectation("2021-03-10", "20", "the wars of the 21st century", "PER");
    assertThat(Follower.courses(List.of(expected)).get(0).due()).isNull();
  }
}
