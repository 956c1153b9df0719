package org.demarche.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.demarche.reading.Reading;
import org.demarche.reading.diplomacy.Channel;
import org.demarche.reading.diplomacy.Commitment;
import org.demarche.reading.diplomacy.Diplomacy;
import org.demarche.reading.diplomacy.Encounter;
import org.demarche.reading.diplomacy.Expectation;
import org.demarche.reading.diplomacy.Position;
import org.demarche.reading.diplomacy.Request;
import org.demarche.reading.speech.Statement;
import org.demarche.report.Report;
import org.junit.jupiter.api.Test;

/** When an item of the gold and one of a reading are the same, and which of its fields agree. */
class MatchTest {
  private final Told told =
      new Told(
              "Peru's foreign minister asked Chile on Monday to open the road to Tacna again."
                  + " The minister will fly to Santiago to see the Chilean president.")
          .actor("peru", "Peru's foreign minister", "The minister")
          .actor("chile", "Chile", "Santiago", "Chilean president")
          .actor("road", "road");

  private <G, C> boolean same(Section<G, C> section, G gold, C coded) {
    return section.match().holds(gold, coded, told.sight());
  }

  private <G, C> List<String> agreeing(Section<G, C> section, G gold, C coded) {
    return section.fields().stream()
        .filter(field -> field.agreement().holds(gold, coded, told.sight()))
        .map(Section.Field::name)
        .toList();
  }

  private GoldRequest request(String by, String to, String matter) {
    return new GoldRequest(
        told.all(by), told.all(to), told.one(matter), Request.Answer.OPEN, "2020-02-03");
  }

  @Test
  void partyIsTheSameByAnyMentionOfTheActor() {
    Request coded =
        told.request(List.of("peru"), List.of("chile"), "to open the road", Request.Answer.OPEN);
    assertThat(same(GoldRequest.SECTION, request("Peru", "Chile", "open"), coded)).isTrue();
    assertThat(same(GoldRequest.SECTION, request("minister#2", "Chilean", "open"), coded)).isTrue();
    assertThat(same(GoldRequest.SECTION, request("Chile", "Peru", "open"), coded)).isFalse();
  }

  @Test
  void everyPartyOfTheGoldIsNeeded() {
    Request coded = told.request(List.of("peru"), List.of(), "to open", Request.Answer.OPEN);
    assertThat(same(GoldRequest.SECTION, request("Peru", "Chile", "open"), coded)).isFalse();
  }

  @Test
  void matterIsTheSameByThirdOfTheShorterOnesWords() {
    Request coded =
        told.request(
            List.of("peru"), List.of("chile"), "on Monday to open", Request.Answer.REFUSED);
    assertThat(same(GoldRequest.SECTION, request("Peru", "Chile", "to open the road"), coded))
        .isTrue();
    assertThat(same(GoldRequest.SECTION, request("Peru", "Chile", "open the road to Tacna"), coded))
        .isFalse();
    assertThat(agreeing(GoldRequest.SECTION, request("Peru", "Chile", "to open the road"), coded))
        .isEmpty();
  }

  private GoldEncounter encounter(Encounter.Kind kind, String host, String... participants) {
    return new GoldEncounter(
        kind,
        told.all(participants),
        told.one(host),
        null,
        "2020-02-04",
        null,
        null,
        null,
        Encounter.State.HELD);
  }

  @Test
  void visitIsNoMeetingButTalksAre() {
    GoldEncounter talks = encounter(Encounter.Kind.TALKS, "Chile", "Peru", "Chile");
    Encounter meeting =
        told.encounter(Encounter.Kind.MEETING, List.of("peru", "chile"), "chile", "2020-02");
    Encounter visit =
        told.encounter(Encounter.Kind.VISIT, List.of("peru", "chile"), "chile", "2020-02-04");
    assertThat(same(GoldEncounter.SECTION, talks, meeting)).isTrue();
    assertThat(same(GoldEncounter.SECTION, talks, visit)).isFalse();
    assertThat(agreeing(GoldEncounter.SECTION, talks, meeting))
        .containsExactly("state", "place", "end", "duration", "host", "level");
  }

  @Test
  void hostOfTwoOthersMayBeMissing() {
    Encounter two = told.encounter(Encounter.Kind.MEETING, List.of("peru", "chile"), null, null);
    GoldEncounter three = encounter(Encounter.Kind.MEETING, "road", "Peru", "Chile", "road");
    assertThat(same(GoldEncounter.SECTION, three, two)).isTrue();
    assertThat(agreeing(GoldEncounter.SECTION, three, two)).doesNotContain("host");
    assertThat(
            same(
                GoldEncounter.SECTION,
                encounter(Encounter.Kind.MEETING, "road", "Peru", "road"),
                two))
        .isFalse();
  }

  @Test
  void commitmentIsOfThoseWhoAreBoundAndItsTimeIsField() {
    GoldCommitment gold =
        new GoldCommitment(
            told.all("Chile"), List.of(), told.one("open"), "2020", Commitment.State.MADE, null);
    Commitment coded = told.commitment(List.of("chile"), "to open the road", "2020-03");
    assertThat(same(GoldCommitment.SECTION, gold, coded)).isTrue();
    assertThat(agreeing(GoldCommitment.SECTION, gold, coded)).containsExactly("state", "date");
    assertThat(same(GoldCommitment.SECTION, gold, told.commitment(List.of("peru"), "open", null)))
        .isFalse();
  }

  @Test
  void channelIsTheSameByItsKindOrByItsWords() {
    GoldChannel gold =
        new GoldChannel(
            Channel.Kind.OTHER,
            told.all("Peru", "Chile"),
            Channel.Change.OPENED,
            null,
            told.all("the road"));
    List<String> both = List.of("peru", "chile");
    Channel byKind = told.channel(Channel.Kind.OTHER, both, "Monday");
    Channel byWords = told.channel(Channel.Kind.MILITARY, both, "road to Tacna");
    Channel byNeither = told.channel(Channel.Kind.MILITARY, both, "Monday");
    assertThat(same(GoldChannel.SECTION, gold, byKind)).isTrue();
    assertThat(same(GoldChannel.SECTION, gold, byWords)).isTrue();
    assertThat(same(GoldChannel.SECTION, gold, byNeither)).isFalse();
    assertThat(agreeing(GoldChannel.SECTION, gold, byWords)).containsExactly("date");
  }

  @Test
  void expectationIsOfThoseWhoAreToDoItAndOnNobodysWordWhereNobodyGivesIt() {
    GoldExpectation gold =
        new GoldExpectation(
            told.one("fly to Santiago"),
            told.all("The minister"),
            null,
            Expectation.Certainty.SCHEDULED,
            null);
    Expectation coded = told.expectation(List.of("peru"), "will fly", null);
    Expectation onWord = told.expectation(List.of("peru"), "will fly", "chile");
    assertThat(same(GoldExpectation.SECTION, gold, coded)).isTrue();
    assertThat(agreeing(GoldExpectation.SECTION, gold, coded)).containsExactly("when", "stated by");
    assertThat(agreeing(GoldExpectation.SECTION, gold, onWord)).containsExactly("when");
  }

  @Test
  void positionIsOnWhatItsEvidenceShows() {
    GoldPosition gold =
        new GoldPosition(told.one("Peru"), told.one("the road"), Position.Stance.DEMANDS);
    Position shown = told.position("peru", "border-roads", "open the road");
    Position other = told.position("peru", "border-roads", "Monday");
    assertThat(same(GoldPosition.SECTION, gold, shown)).isTrue();
    assertThat(same(GoldPosition.SECTION, gold, other)).isFalse();
    assertThat(same(GoldPosition.SECTION, gold, told.position("chile", "x", "road"))).isFalse();
    assertThat(agreeing(GoldPosition.SECTION, gold, shown)).isEmpty();
  }

  @Test
  void dayThatNoWordTellsIsNoneOrTheReportsOwn() {
    Report report = Report.ofText("x1", "Peru asked Chile.", LocalDate.of(2020, 2, 3));
    Sight sight =
        new Sight(new Reading(report, List.of(), List.of(), List.of(), List.of(), Diplomacy.NONE));
    assertThat(sight.sameDay(null, null)).isTrue();
    assertThat(sight.sameDay(null, "2020-02-03")).isTrue();
    assertThat(sight.sameDay(null, "2020-02-02")).isFalse();
    assertThat(sight.sameDay("2020-02-02", "2020-02-03")).isFalse();
    assertThat(told.sight().sameDay(null, "2020-02-03")).isFalse();
  }

  @Test
  void statementIsTheSameByHalfOfTheShorterContentAndItsSpeakerIsField() {
    GoldStatement gold =
        new GoldStatement(
            told.one("Peru"),
            told.one("asked"),
            told.all("to open the road"),
            Statement.Kind.INDIRECT);
    Statement half = told.statement("chile", "asked", "Chile on Monday", "to open");
    Statement less = told.statement("peru", "asked", "Chile on Monday to");
    assertThat(same(GoldStatement.SECTION, gold, half)).isTrue();
    assertThat(same(GoldStatement.SECTION, gold, less)).isFalse();
    assertThat(agreeing(GoldStatement.SECTION, gold, half)).containsExactly("kind", "cue");
  }
}
