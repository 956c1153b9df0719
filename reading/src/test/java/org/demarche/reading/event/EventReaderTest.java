package org.demarche.reading.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.demarche.reading.Reading;
import org.demarche.reading.TestReader;
import org.demarche.reading.actor.Actor;
import org.demarche.reading.actor.Place;
import org.demarche.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the event stage makes of the constructions that news reports are written in. */
class EventReaderTest {
  private static final LocalDate MONDAY = LocalDate.of(2023, 6, 19);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          active         | Turkey condemned the Swedish government on Sunday. | ACCUSE
          passive        | The Swedish government was condemned by Turkey on Sunday. | ACCUSE
          nominalisation | Turkey's condemnation of the Swedish government made headlines. | ACCUSE
          """)
  void theSameActIsFoundInEveryVoice(String construction, String text, String type) {
    assertThat(events(text))
        .as(construction)
        .anySatisfy(
            event -> {
              assertThat(event.type()).isEqualTo(EventType.valueOf(type));
              assertThat(words(text, event.actorSpans())).contains("Turkey");
              assertThat(words(text, event.recipientSpans())).contains("Swedish government");
            });
  }

  @Test
  void allWhoMeetAreActors() {
    Event event = only("The Ghanaian president met the Ivorian foreign minister in Accra.");
    assertThat(event.type()).isEqualTo(EventType.CONSULT);
    assertThat(event.actors()).hasSize(2);
    assertThat(event.recipients()).isEmpty();
    assertThat(event.place()).extracting(Place::country).isEqualTo("GHA");
  }

  @Test
  void whatTwoAgreeToDoTogetherIsNoRecipient() {
    Event event = only("Laos and Cambodia agreed to build a bridge.");
    assertThat(event.type()).isEqualTo(EventType.AGREE);
    assertThat(event.actors()).hasSize(2);
    assertThat(event.recipients()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          agent of a chain     | Two smugglers were arrested and beaten by Greek police. | Greek police | smugglers
          agent below          | The families were forced to undergo checks by Turkish police. | Turkish police | families
          bare participle      | The convoy remains besieged by Russian troops. | Russian troops | convoy
          who is behind a raid | The commander was killed in a raid by French commandos. | French commandos | commander
          who was given        | The truce gave Sudanese forces time to attack the rebels. | Sudanese forces | rebels
          whose decision       | France rejected the Turkish decision to invade Syria. | Turkish | Syria
          named beside it      | Another Briton, Jack Moss, was arrested by Greek police. | Greek police | Jack Moss
          two owners           | Iraqi and Kurdish forces attacked the militants. | Iraqi and Kurdish forces | militants
          """)
  void whoActsIsFoundWhereverItStands(String place, String text, String actor, String recipient) {
    assertThat(events(text))
        .as(place)
        .anySatisfy(
            event -> {
              assertThat(words(text, event.actorSpans())).contains(actor);
              assertThat(words(text, event.recipientSpans())).contains(recipient);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          both owners         | Iraqi and Turkish units attacked the militants. | actors | IRQ;TUR
          members             | Germany pledged aid to countries like Lebanon and Jordan. | recipients | JOR;LBN
          those who are loyal | Troops loyal to Damascus attacked the militants. | actors | SYR
          apposition          | The truce was agreed by the army's allies Iran and Russia. | actors | IRN;RUS
          denied              | The Dutch charity was denied access to the camp near Minsk. | recipients | NLD
          """)
  void whoIsMeantIsOfTheseCountries(String what, String text, String side, String countries) {
    Reading reading = TestReader.undoubting().read(Report.ofText("test", text, MONDAY));
    assertThat(reading.events())
        .as(what)
        .anySatisfy(
            event -> {
              List<String> ids = side.equals("actors") ? event.actors() : event.recipients();
              assertThat(ids.stream().map(id -> country(reading, id)).sorted().distinct())
                  .containsExactly(countries.split(";"));
            });
  }

  private static String country(Reading reading, String id) {
    return reading.actors().stream()
        .filter(actor -> actor.id().equals(id))
        .map(actor -> String.valueOf(actor.country()))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ground        | Iraqi forces recaptured Mosul on Monday.
          ground        | The rebels captured the hospital on Monday.
          whence        | Congolese rebels stormed across the border from Rwanda.
          own forces    | Israel mobilised the army on Thursday.
          another topic | Angolan troops retreated from the town after losing the port to Namibia.
          by whose word | Norway dismissed the claims, according to a Danish lawmaker.
          """)
  void whatIsNoSideIsNoRecipient(String what, String text) {
    assertThat(events(text))
        .as(what)
        .isNotEmpty()
        .first()
        .satisfies(event -> assertThat(event.recipients()).isEmpty());
  }

  @Test
  void whoIsToGiveWayFirstIsWhoIsRefused() {
    String text = "Norway said it would not lift the sanctions until Belarus frees the reporters.";
    assertThat(events(text))
        .anySatisfy(
            event -> {
              assertThat(event.type()).isEqualTo(EventType.REJECT);
              assertThat(words(text, event.recipientSpans())).contains("Belarus");
            });
  }

  @Test
  void whoIsQuotedToldNobodyToDoIt() {
    String quoted = "The Danish minister told the Kenyan envoy: \"I miss the old harbour.\"";
    assertThat(events(quoted)).noneMatch(event -> event.type() == EventType.REQUEST);
    String told = "The Danish minister told the Kenyan envoy to wait in the harbour.";
    assertThat(events(told)).anyMatch(event -> event.type() == EventType.REQUEST);
  }

  @Test
  void aDemandThatIsRefusedWasMade() {
    String text = "Norway ignored Estonia's demand for lower tolls.";
    assertThat(events(text))
        .extracting(Event::type)
        .containsExactlyInAnyOrder(EventType.REJECT, EventType.REQUEST);
  }

  @Test
  void whoIsArrestedInAStateIsArrestedByItWhereNobodyElseIsNamed() {
    String text = "A Kenyan journalist was arrested in Rwanda on Friday.";
    assertThat(words(text, only(text).actorSpans())).contains("Rwanda");
    String named = "A Kenyan journalist was arrested in Rwanda by Ugandan agents on Friday.";
    assertThat(words(named, only(named).actorSpans())).contains("Ugandan agents");
  }

  @Test
  void aVisitorActsAndTheHostReceives() {
    String text = "The Danish prime minister visited Kenya on Friday.";
    Event event = only(text);
    assertThat(event.type()).isEqualTo(EventType.CONSULT);
    assertThat(event.mode()).isEqualTo("visit");
    assertThat(event.date()).isEqualTo("2023-06-16");
    assertThat(words(text, event.recipientSpans())).isEqualTo("Kenya");
  }

  @Test
  void whatCameNextHasTheTimeOfTheSentenceBefore() {
    List<Event> events =
        events(
            "Chile expelled the Bolivian consul in March. Bolivia responded by recalling its"
                + " ambassador.");
    assertThat(events.get(events.size() - 1).date()).isEqualTo("2023-03");
  }

  @Test
  void whatStandsBetweenDashesIsNotSaid() {
    String text =
        "The Norwegian navy announced that a Russian ship was drifting off the coast — prompting"
            + " the Danish foreign minister to cancel a trip to Moscow — and sent a frigate.";
    assertThat(events(text))
        .filteredOn(e -> e.trigger().of(text).equals("cancel"))
        .singleElement()
        .extracting(Event::attributedTo)
        .isNull();
  }

  @Test
  void aVisitToComeIsAnAgreement() {
    Event event = only("The Danish prime minister will visit Kenya on Friday.");
    assertThat(event.type()).isEqualTo(EventType.AGREE);
    assertThat(event.status()).isEqualTo(Status.FUTURE);
    assertThat(event.date()).isEqualTo("2023-06-23");
  }

  @Test
  void whatIsRefusedIsARejection() {
    assertThat(only("Hungary will not accept refugees from Greece.").type())
        .isEqualTo(EventType.REJECT);
  }

  @Test
  void whatDidNotHappenIsNegated() {
    assertThat(only("The Syrian army did not attack the town.").status()).isEqualTo(Status.NEGATED);
  }

  @Test
  void whatMayHappenIsHypothetical() {
    assertThat(only("Ethiopia might attack Eritrea.").status()).isEqualTo(Status.HYPOTHETICAL);
    assertThat(events("If the Ethiopian army attacks the Eritrean army, the region will suffer."))
        .isNotEmpty()
        .allMatch(event -> event.status() == Status.HYPOTHETICAL);
  }

  @Test
  void whatLiesMoreThanAYearBackIsHistory() {
    Event event = only("In 2014, Russia annexed Crimea.");
    assertThat(event.status()).isEqualTo(Status.HISTORICAL);
    assertThat(event.date()).isEqualTo("2014");
  }

  @Test
  void whatIsToldAsNewIsDatedByTheReport() {
    assertThat(only("Chad expelled the German ambassador.").date()).isEqualTo("2023-06-19");
  }

  @Test
  void withoutADayOfPublicationNothingIsDatedToOne() {
    Report report = Report.ofText("undated", "Chad expelled the German ambassador.", null);
    assertThat(TestReader.undoubting().read(report).events())
        .isNotEmpty()
        .allMatch(event -> event.date() == null);
  }

  @Test
  void whatSomebodyClaimsIsAttributedToHim() {
    Reading reading = read("Kyiv said Russian troops shelled a village near Kharkiv.");
    assertThat(reading.events())
        .anySatisfy(
            event -> {
              assertThat(event.type()).isEqualTo(EventType.ASSAULT);
              assertThat(event.attributedTo()).isNotNull();
            });
  }

  @Test
  void whatOthersAreToldToDoIsARequest() {
    String text = "The Chinese minister said Washington must lift the sanctions.";
    Event event = only(text);
    assertThat(event.type()).isEqualTo(EventType.REQUEST);
    assertThat(words(text, event.recipientSpans())).isEqualTo("Washington");
  }

  @Test
  void theSubjectIsFoundAcrossCoordinationAndControl() {
    String text = "Egypt condemned the raid, recalled its ambassador and agreed to help Sudan.";
    assertThat(events(text))
        .extracting(Event::type)
        .contains(EventType.ACCUSE, EventType.SANCTION, EventType.AGREE);
    assertThat(events(text)).allMatch(event -> words(text, event.actorSpans()).contains("Egypt"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The striker scored twice and his side won the match.
          Shares fell sharply in Tokyo after the bank cut its forecast.
          Heavy rain hit the coast on Tuesday.
          The war has gone on for three years.
          The museum shows paintings from the eighteenth century.
          """)
  void whatIsNoPoliticalActIsNotCoded(String text) {
    assertThat(events(text)).isEmpty();
  }

  @Test
  void everyFindingShowsItsWordsAndItsRule() {
    Reading reading = read("France recalled its ambassador to Niger after soldiers seized power.");
    String text = reading.report().text();
    assertThat(reading.events()).isNotEmpty();
    for (Event event : reading.events()) {
      assertThat(event.rule()).isNotBlank();
      assertThat(event.reasons()).isNotEmpty();
      assertThat(event.trigger().end()).isLessThanOrEqualTo(text.length());
      assertThat(event.sentence().covers(event.trigger())).isTrue();
      assertThat(event.actorSpans().isEmpty() && event.recipientSpans().isEmpty()).isFalse();
    }
  }

  @Test
  void weIsWhoeverSaysIt() {
    String text =
        "The attack failed. “We shelled the Serbian positions,” the Croatian general said.";
    assertThat(events(text))
        .anySatisfy(
            event -> {
              assertThat(event.type()).isEqualTo(EventType.ASSAULT);
              assertThat(words(text, event.actorSpans())).contains("Croatian general");
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          denied       | “Serbia has not violated the truce,” the Croatian minister said.
          of oneself   | “Croatia has failed to keep its word,” the Croatian minister said.
          asked        | “Has Serbia violated the truce?” the Croatian minister asked.
          of a private | “Serbia has violated the truce,” the tourist said.
          only wished  | The Croatian minister said it was wise for Serbia to ignore the Hungarian demands.
          of others    | The Croatian minister met those who said that Serbia had violated the truce.
          """)
  void noReproachIs(String what, String text) {
    assertThat(events(text)).as(what).noneMatch(event -> event.type() == EventType.ACCUSE);
  }

  @Test
  void whoOrdersAnActDoesNotDoIt() {
    assertThat(events("“Attack the Chadian camps,” the Sudanese general told his soldiers."))
        .noneMatch(event -> event.type() == EventType.ASSAULT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          neighbours met   | The neighbours met in the village.
          a tourist agreed | A tourist agreed to the deal.
          nobody agreed    | A settlement with Peru was signed.
          nobody threatens | The refugees will be forced to leave.
          """)
  void peopleAndNobodyAreNoSideOfDiplomacy(String what, String text) {
    assertThat(events(text)).as(what).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fighters | Al-Shabaab lost a town. The extremists attacked a Kenyan base. | Al-Shabaab
          body     | Nato held a summit. The alliance condemned Belarus. | North Atlantic Treaty Organization
          place    | Two Danes were on holiday in Turkey when the authorities arrested them. | Turkey
          loyal    | Forces loyal to Hezbollah shelled the Israeli camp. | Hezbollah
          its own  | Islamic State fled to the hills, where its fighters attacked the Chadian army. | Islamic State
          country  | Turkey accused the Kurds in Syria. The country invaded Cyprus. | Turkey
          """)
  void aDescriptionStandsForWhoeverItIs(String what, String text, String name) {
    Reading reading = read(text);
    assertThat(reading.events())
        .filteredOn(event -> event.sentence().end() == text.length())
        .as(what)
        .isNotEmpty()
        .allSatisfy(
            event ->
                assertThat(reading.actors())
                    .filteredOn(actor -> event.actors().contains(actor.id()))
                    .extracting(Actor::name)
                    .containsExactly(name));
  }

  @Test
  void backersAreNotOfTheSideThatTheyBack() {
    Reading reading =
        read("The president’s main backers in Africa met. Iran’s allies attacked Israel.");
    assertThat(reading.actors())
        .filteredOn(actor -> actor.name().endsWith("allies"))
        .extracting(Actor::country)
        .containsOnlyNulls();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          duty  | Norway has a duty to help Mali.
          right | Norway has the right to attack Mali.
          power | The Norwegian army is unable to attack Mali.
          """)
  void whatIsOnlyADutyOrAPowerIsNoEvent(String what, String text) {
    assertThat(events(text)).as(what).isEmpty();
  }

  @Test
  void theMonthsOfAChronicleDateWhatStandsBelowThem() {
    String text =
        "January Peru recalled its ambassador. Chile protested. February The Bolivian president"
            + " visited Lima. March Two ministers met. Ecuador condemned the raid.";
    assertThat(events(text))
        .filteredOn(event -> event.type() == EventType.ACCUSE)
        .extracting(Event::date)
        .containsExactly("2023-01", "2023-03");
    assertThat(events("March Two ministers met. Ecuador condemned the raid."))
        .filteredOn(event -> event.type() == EventType.ACCUSE)
        .extracting(Event::date)
        .containsExactly("2023-06-19");
  }

  private static Event only(String text) {
    List<Event> events = events(text);
    assertThat(events).as(text).hasSize(1);
    return events.get(0);
  }

  private static List<Event> events(String text) {
    return read(text).events();
  }

  private static Reading read(String text) {
    return TestReader.undoubting().read(Report.ofText("test", text, MONDAY));
  }

  private static String words(String text, List<org.demarche.report.Span> spans) {
    return String.join("; ", spans.stream().map(s -> s.of(text)).toList());
  }
}
