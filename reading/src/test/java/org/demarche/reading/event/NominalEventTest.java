package org.demarche.reading.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.demarche.reading.TestReader;
import org.demarche.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a noun alone tells an act, and whose it is. */
class NominalEventTest {
  private static final LocalDate MONDAY = LocalDate.of(2023, 6, 19);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Serbian airstrikes went on for a week.             | ASSAULT  | Serbian
          An offensive launched by the Chadian army went on.     | ASSAULT  | the Chadian army
          The raid is said to have been carried out by Hezbollah.| ASSAULT  | Hezbollah
          The Turkish appeals for restraint went unheard.        | REQUEST  | Turkish
          The Maltese militia was engaged in a retreat.          | RETREAT  | The Maltese militia
          """)
  void itsDoerAloneMakesItAnAct(String text, EventType type, String doer) {
    assertThat(events(text))
        .anySatisfy(
            event -> {
              assertThat(event.type()).isEqualTo(type);
              assertThat(event.actorSpans()).anyMatch(s -> s.of(text).contains(doer));
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The bombing of the Kenyan embassy shook the town.
          Attacks on Togolese fishermen have become common.
          """)
  void violenceIsToldByWhomItBefallsWhoeverDoesIt(String text) {
    assertThat(events(text))
        .singleElement()
        .satisfies(event -> assertThat(event.type()).isEqualTo(EventType.ASSAULT))
        .satisfies(event -> assertThat(event.actors()).isEmpty())
        .satisfies(event -> assertThat(event.recipients()).hasSize(1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The drone strike was the first this year.
          The Homs attack was the first this year.
          The Rwandan talks went on for a week.
          The journalist recalled an arrest.
          """)
  void whatNamesNoDoerIsNone(String text) {
    assertThat(events(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The attack on the Maltese policemen was filmed.   | Maltese policemen
          The attack that killed four priests was filmed.   | four priests
          An attack on a Maltese port was filmed.           | Maltese port
          """)
  void violenceIsToldByWhomItBefalls(String text, String victim) {
    assertThat(events(text))
        .anySatisfy(
            event -> {
              assertThat(event.type()).isEqualTo(EventType.ASSAULT);
              assertThat(event.actors()).isEmpty();
              assertThat(event.recipientSpans()).anyMatch(s -> s.of(text).contains(victim));
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kenya's president thanked Oman at the end of a visit to Togo.            | Kenya | Togo
          Kenya's president praised Oman in a statement after a visit to Togo.     | Kenya | Togo
          """)
  void whoTellsItAtItsEndWasThere(String text, String visitor, String host) {
    assertThat(events(text))
        .anySatisfy(
            event -> {
              assertThat(event.type()).isEqualTo(EventType.CONSULT);
              assertThat(event.actorSpans()).anyMatch(s -> s.of(text).contains(visitor));
              assertThat(event.recipientSpans()).anyMatch(s -> s.of(text).contains(host));
            });
  }

  @Test
  void whatIsImposedIsToldEvenWhereNobodySaysOnWhom() {
    assertThat(events("Kenya imposed new tariffs last week."))
        .anySatisfy(event -> assertThat(event.type()).isEqualTo(EventType.SANCTION));
  }

  @Test
  void whatIsDecidedByDecisionIsDone() {
    assertThat(events("The Kenyan decision to impose tariffs on Togo angered the farmers."))
        .anySatisfy(event -> assertThat(event.type()).isEqualTo(EventType.SANCTION));
  }

  @Test
  void whoDidNotAllowItRefused() {
    assertThat(events("Eritrea did not allow the doctors to leave."))
        .anySatisfy(event -> assertThat(event.type()).isEqualTo(EventType.REJECT));
  }

  @Test
  void thoseWhoAreBackedAreBackedWhateverIsToBecomeOfThem() {
    assertThat(events("Kenya may arm the Saudi-backed Yemeni government."))
        .anySatisfy(
            event -> {
              assertThat(event.rule()).isEqualTo("compound-back");
              assertThat(event.status()).isEqualTo(Status.REPORTED);
            });
  }

  private static List<Event> events(String text) {
    return TestReader.undoubting().read(Report.ofText("test", text, MONDAY)).events();
  }
}
