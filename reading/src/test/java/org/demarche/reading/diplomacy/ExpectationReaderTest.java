package org.demarche.reading.diplomacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.demarche.reading.TestReader;
import org.demarche.reading.diplomacy.Expectation.Certainty;
import org.demarche.report.Report;
import org.junit.jupiter.api.Test;

class ExpectationReaderTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2023, 6, 19);

  private static List<Expectation> expectations(String text) {
    return TestReader.get().read(Report.ofText("test", text, PUBLISHED)).diplomacy().expectations();
  }

  @Test
  void aPlannedEncounterIsExpected() {
    assertThat(expectations("Joe Biden will meet Xi Jinping in San Francisco in November."))
        .singleElement()
        .satisfies(
            x -> {
              assertThat(x.certainty()).isEqualTo(Certainty.SCHEDULED);
              assertThat(x.when()).isEqualTo("2023-11");
              assertThat(x.who()).hasSize(2);
              assertThat(x.events()).isNotEmpty();
            });
  }

  @Test
  void theLeastSureOfTheWordsTellsHowSureItIs() {
    assertThat(expectations("Joe Biden could meet Xi Jinping in November."))
        .extracting(Expectation::certainty)
        .containsExactly(Certainty.POSSIBLE);
    assertThat(expectations("Qin Gang is expected to visit Washington."))
        .extracting(Expectation::certainty)
        .containsExactly(Certainty.EXPECTED);
  }

  @Test
  void itNamesOnWhoseWordItIsTold() {
    assertThat(expectations("Qin Gang said that Xi Jinping would visit Moscow in July."))
        .singleElement()
        .satisfies(x -> assertThat(x.statedBy()).isNotNull());
  }

  @Test
  void whatHasBeenIsNotExpected() {
    assertThat(expectations("Joe Biden met Xi Jinping in Bali in November 2022.")).isEmpty();
    assertThat(expectations("Antony J. Blinken had been expected in Beijing in February."))
        .isEmpty();
  }

  @Test
  void whatIsOnlyDemandedIsNotExpected() {
    assertThat(expectations("China must lift its tariffs on Australian wine.")).isEmpty();
  }

  @Test
  void anAuxiliaryTellsWhatIsToCome() {
    assertThat(expectations("The Security Council will decide on the draft in July."))
        .extracting(Expectation::certainty)
        .containsExactly(Certainty.SCHEDULED);
    assertThat(expectations("Chile may recall its soldiers from Haiti."))
        .extracting(Expectation::certainty)
        .containsExactly(Certainty.POSSIBLE);
    assertThat(expectations("The elections should begin in July."))
        .extracting(Expectation::certainty)
        .containsExactly(Certainty.EXPECTED);
  }

  @Test
  void whatDependsOnAConditionIsOnlyPossible() {
    assertThat(expectations("Unless Mali frees the envoy, France will recall its ambassador."))
        .extracting(Expectation::certainty)
        .containsExactly(Certainty.POSSIBLE);
  }

  @Test
  void whatSomebodySaysThatHeWillDoIsACommitment() {
    assertThat(expectations("Norway said it would send doctors.")).isEmpty();
  }
}
