package org.demarche.reading.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.demarche.reading.TestReader;
import org.demarche.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How an event stands to what is so, and when it was. */
class EventStatusTest {
  private static final LocalDate DECEMBER = LocalDate.of(2023, 12, 18);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          awaited       | Once Chad has bombed the town, Sudan will act.            | ASSAULT  | HYPOTHETICAL
          by what means | If Chad responds by bombing Sudan, the talks will end.    | ASSAULT  | HYPOTHETICAL
          unreal        | Had Chad attacked Sudan, Libya would have bombed Chad.    | ASSAULT  | HYPOTHETICAL
          missed        | Chad would have attacked Sudan.                           | ASSAULT  | HYPOTHETICAL
          supposed      | Suppose Chad attacked Sudan.                              | ASSAULT  | HYPOTHETICAL
          possible      | A possible Chadian attack on Khartoum worries Libya.      | ASSAULT  | HYPOTHETICAL
          planned       | A planned Chadian attack on Khartoum worries Libya.       | THREATEN | FUTURE
          chances       | The chances of a Chadian attack on Khartoum have grown.   | ASSAULT  | HYPOTHETICAL
          denied        | Chad denied that it had bombed Khartoum.                  | ASSAULT  | NEGATED
          unproved      | There is no evidence that Chad bombed Khartoum.           | ASSAULT  | NEGATED
          instead       | Instead of attacking Sudan, Chad waited.                  | ASSAULT  | NEGATED
          told beside   | Chad demanded that Libya, which backs the Sudanese government, stop. | SUPPORT | REPORTED
          """)
  void anEventStandsAsItsClauseTells(String what, String text, String type, Status status) {
    assertThat(events(text))
        .as(what)
        .anySatisfy(
            event -> {
              assertThat(event.type()).isEqualTo(EventType.valueOf(type));
              assertThat(event.status()).isEqualTo(status);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Will Chad attack Sudan?",
        "Has Chad attacked Sudan?",
        "In the novel, Chad invades Sudan.",
        "It would be wrong to attack Sudan, the Chadian minister said.",
        "Chad foiled an attack by Sudan on Abeche."
      })
  void whatIsAskedOrMadeUpIsNoEvent(String text) {
    assertThat(events(text)).noneMatch(event -> event.type() == EventType.ASSAULT);
  }

  @Test
  void whyItWasDoneTellsThatItWas() {
    assertThat(events("Why did Chad attack Sudan?"))
        .anyMatch(event -> event.type() == EventType.ASSAULT);
  }

  @Test
  void whatIsDoneWasDoneInNoMonthToCome() {
    assertThat(events("Chad attacked Sudan in February."))
        .extracting(Event::date)
        .containsExactly("2023-02");
  }

  @Test
  void whatWentBeforeIsNotDatedByWhatCameAfter() {
    assertThat(events("In May Libya met the Chadian rebels, who had attacked Sudan."))
        .filteredOn(event -> event.type() == EventType.ASSAULT)
        .extracting(Event::date)
        .containsOnlyNulls();
  }

  private static List<Event> events(String text) {
    return TestReader.undoubting().read(Report.ofText("test", text, DECEMBER)).events();
  }
}
