package org.demarche.reading.diplomacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.demarche.reading.Reading;
import org.demarche.reading.TestReader;
import org.demarche.reading.diplomacy.Encounter.Kind;
import org.demarche.reading.diplomacy.Encounter.Level;
import org.demarche.reading.diplomacy.Encounter.State;
import org.demarche.report.Report;
import org.junit.jupiter.api.Test;

class EncounterReaderTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2023, 6, 19);

  private static Reading read(String text) {
    return TestReader.get().read(Report.ofText("test", text, PUBLISHED));
  }

  private static List<Encounter> encounters(String text) {
    return read(text).diplomacy().encounters();
  }

  private static List<String> names(Reading reading, List<String> ids) {
    return reading.actors().stream().filter(a -> ids.contains(a.id())).map(a -> a.name()).toList();
  }

  @Test
  void oneMeetingIsOneEncounterThoughSeveralSentencesSpeakOfIt() {
    Reading reading =
        read(
            "Antony J. Blinken met with Qin Gang in Vienna on Monday. The two-hour meeting was"
                + " frank. Mr. Blinken and Mr. Qin held talks in a hotel.");
    assertThat(reading.diplomacy().encounters())
        .singleElement()
        .satisfies(
            meeting -> {
              assertThat(meeting.kind()).isEqualTo(Kind.MEETING);
              assertThat(meeting.state()).isEqualTo(State.HELD);
              assertThat(meeting.duration()).isEqualTo("PT2H");
              assertThat(meeting.start()).isEqualTo("2023-06-19");
              assertThat(meeting.level()).isEqualTo(Level.MINISTERS);
              assertThat(meeting.evidence()).hasSize(3).isSorted();
              assertThat(names(reading, meeting.participants()))
                  .containsExactly("Antony J. Blinken", "Qin Gang");
            });
  }

  @Test
  void aVisitAndTheMeetingDuringItAreTwoEncounters() {
    assertThat(
            encounters(
                "Antony J. Blinken visited Beijing on Sunday. During his visit he met with Qin"
                    + " Gang."))
        .extracting(Encounter::kind)
        .containsExactly(Kind.VISIT, Kind.MEETING);
  }

  @Test
  void meetingsWithDifferentPersonsOfOneStateAreDifferent() {
    assertThat(
            encounters(
                "Antony J. Blinken met with Xi Jinping on Monday. Antony J. Blinken met with Qin"
                    + " Gang on Monday."))
        .hasSize(2);
  }

  @Test
  void eachOfSeparateMeetingsCounts() {
    assertThat(
            encounters(
                "Antony J. Blinken had talks in separate meetings with Xi Jinping and Qin Gang."))
        .filteredOn(m -> m.rule().equals("n-separate-meetings") || m.kind() == Kind.MEETING)
        .hasSizeGreaterThanOrEqualTo(2);
  }

  @Test
  void thePlaceOfAVisitNamesItsHost() {
    Reading reading = read("Antony J. Blinken visited Beijing on Sunday.");
    Encounter visit = reading.diplomacy().encounters().get(0);
    assertThat(visit.place()).isNotNull().extracting(p -> p.name()).isEqualTo("Beijing");
    assertThat(names(reading, List.of(String.valueOf(visit.host())))).containsExactly("China");
    assertThat(visit.participants()).hasSize(2);
  }

  @Test
  void theCancelledTripIsNotTheVisitThatWasMadeLater() {
    assertThat(
            encounters(
                "Antony J. Blinken visited Beijing on Sunday. In February he cancelled a trip to"
                    + " Beijing."))
        .extracting(Encounter::state)
        .containsExactly(State.HELD, State.CANCELLED);
  }

  @Test
  void thePostponedVisitIsTheOneThatWasPlanned() {
    assertThat(
            encounters(
                "Antony J. Blinken postponed a visit to Beijing. The visit had been planned for"
                    + " months."))
        .extracting(Encounter::state)
        .containsExactly(State.POSTPONED);
  }

  @Test
  void whatIsWishedDeniedOrDemandedIsNoEncounter() {
    assertThat(encounters("France must meet with Algeria.")).isEmpty();
    assertThat(encounters("The French president did not meet the Algerian president.")).isEmpty();
    assertThat(encounters("Talks are difficult.")).isEmpty();
    assertThat(encounters("Countries often hold talks.")).isEmpty();
  }

  @Test
  void whoMeetsHisOwnPeopleHasNoEncounterOfStates() {
    assertThat(encounters("Joe Biden met with Antony J. Blinken on Monday.")).isEmpty();
  }

  @Test
  void talksByTelephoneAreACall() {
    assertThat(encounters("Joe Biden spoke by phone with Xi Jinping on Monday."))
        .singleElement()
        .satisfies(
            call -> {
              assertThat(call.kind()).isEqualTo(Kind.CALL);
              assertThat(call.format()).isEqualTo("telephone");
              assertThat(call.level()).isEqualTo(Level.LEADERS);
            });
  }

  @Test
  void everyEncounterHasEvidenceAndSaysWhy() {
    assertThat(encounters("Joe Biden will meet Xi Jinping in San Francisco in November."))
        .singleElement()
        .satisfies(
            m -> {
              assertThat(m.state()).isEqualTo(State.PLANNED);
              assertThat(m.start()).isEqualTo("2023-11");
              assertThat(m.evidence()).isNotEmpty();
              assertThat(m.reasons()).anyMatch(r -> r.startsWith("state planned"));
              assertThat(m.events()).isNotEmpty();
            });
  }

  @Test
  void whoIsAtHomeIsTheHost() {
    Reading reading = read("Joe Biden met with Xi Jinping in Beijing on Monday.");
    Encounter meeting = reading.diplomacy().encounters().get(0);
    assertThat(names(reading, List.of(String.valueOf(meeting.host()))))
        .containsExactly("Xi Jinping");
  }

  @Test
  void whomAVisitorMeetsOnHisVisitReceivesHim() {
    Reading reading = read("Joe Biden visited Japan on Sunday. He met with Fumio Kishida.");
    Encounter meeting = reading.diplomacy().encounters().get(1);
    assertThat(names(reading, List.of(String.valueOf(meeting.host()))))
        .containsExactly("Fumio Kishida");
  }

  @Test
  void thePresidentsOfTwoStatesAreTwoSides() {
    Reading reading = read("The presidents of Kenya, Uganda and Rwanda met in Lusaka on Monday.");
    assertThat(reading.diplomacy().encounters())
        .singleElement()
        .satisfies(m -> assertThat(m.participants()).hasSize(3))
        .satisfies(m -> assertThat(m.host()).isNull());
  }

  @Test
  void whatIsConcludedEndsThenAndBeganAsLongBefore() {
    assertThat(encounters("Antony J. Blinken concluded a three-day visit to Beijing on Sunday."))
        .singleElement()
        .satisfies(
            visit -> {
              assertThat(visit.start()).isEqualTo("2023-06-16");
              assertThat(visit.end()).isEqualTo("2023-06-18");
            });
  }

  @Test
  void whatIsToldAsNewWasOnTheReportsDay() {
    assertThat(encounters("Joe Biden met with Xi Jinping."))
        .singleElement()
        .satisfies(m -> assertThat(m.start()).isEqualTo("2023-06-19"));
  }

  @Test
  void theDayOfWhatIsToComeIsNotKnownWhereNobodyTellsIt() {
    assertThat(encounters("Joe Biden plans to meet with Xi Jinping."))
        .singleElement()
        .satisfies(m -> assertThat(m.start()).isNull());
  }

  @Test
  void whoIsCriticizedForGoingWent() {
    Reading reading = read("The lawmakers criticized Antony J. Blinken for travelling to Beijing.");
    assertThat(reading.diplomacy().encounters())
        .singleElement()
        .satisfies(
            visit ->
                assertThat(names(reading, visit.participants())).contains("Antony J. Blinken"));
  }

  @Test
  void aTopicIsNoPlace() {
    assertThat(encounters("Joe Biden and Xi Jinping talked about the fighting in Sudan on Monday."))
        .singleElement()
        .satisfies(m -> assertThat(m.place()).isNull());
  }

  @Test
  void anEncounterOfWhichASentenceDoesNotSayWhoseIsThatOfTheTwoSidesBeside() {
    Reading reading =
        read("The summit in Vienna broke up early. Joe Biden and Xi Jinping left without a word.");
    assertThat(reading.diplomacy().encounters())
        .singleElement()
        .satisfies(
            summit ->
                assertThat(names(reading, summit.participants()))
                    .containsExactlyInAnyOrder("Joe Biden", "Xi Jinping"));
  }

  @Test
  void anEncounterOfWhichASentenceDoesNotSayWhoseIsNoneWhereOneSideStandsBeside() {
    assertThat(encounters("The summit in Vienna broke up early. Joe Biden left without a word."))
        .isEmpty();
  }

  @Test
  void anAppositionIsWhereItsClauseIs() {
    assertThat(
            encounters(
                "The US secretary of state held talks with China's foreign minister in Beijing on"
                    + " Monday, the first visit by a holder of his office in five years."))
        .filteredOn(m -> m.kind() == Kind.VISIT)
        .singleElement()
        .satisfies(visit -> assertThat(visit.place()).extracting("name").isEqualTo("Beijing"));
  }
}
