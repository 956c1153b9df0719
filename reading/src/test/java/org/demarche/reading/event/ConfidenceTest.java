package org.demarche.reading.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.demarche.reading.TestReader;
import org.demarche.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How sure events are, and that this is no more than what people found right. */
class ConfidenceTest {
  private static final LocalDate MONDAY = LocalDate.of(2023, 6, 19);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          on somebody's word | Togo expelled the Malian ambassador, the Chadian government said.
          hypothetical       | Togo may expel the Malian ambassador.
          nobody named       | The Malian ambassador was expelled.
          told by a noun     | Togo's expulsion of the Malian ambassador made headlines.
          """)
  void whatIsToldLessPlainlyIsLessSure(String why, String text) {
    double plain = surest("Togo expelled the Malian ambassador.");
    assertThat(surest(text)).as(why).isPositive().isLessThan(plain);
  }

  /** 335 events of 20 whole articles were judged: of those told most plainly 0.64 to 0.70 right. */
  @Test
  void thePlainestIsAsSureAsPeopleFoundItRight() {
    assertThat(Confidence.share(0.95)).isCloseTo(0.67, within(0.05));
  }

  @Test
  void thereIsNoStepOfPlainnessThatRoundingHides() {
    for (int twentieths = 2; twentieths <= 19; twentieths++) {
      assertThat(Confidence.share(twentieths / 20.0))
          .isGreaterThan(Confidence.share((twentieths - 1) / 20.0))
          .isBetween(0.0, 1.0);
    }
  }

  private static double surest(String text) {
    List<Event> events = TestReader.get().read(Report.ofText("r", text, MONDAY)).events();
    return events.stream().mapToDouble(Event::confidence).max().orElseThrow();
  }
}
