package org.demarche.reading.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.demarche.reading.TestReader;
import org.demarche.reading.table.Knowledge;
import org.demarche.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How sure events are. */
class JudgeTest {
  private static final LocalDate MONDAY = LocalDate.of(2023, 6, 19);

  @Test
  void whatIsPlainlyToldIsSurerThanWhatMayMeanAnything() {
    double plain = surest("The Malian foreign minister accused Togo of sheltering the rebels.");
    double vague = surest("The mayor expected the contractors to finish the bridge by May.");
    assertThat(plain).isGreaterThan(0.75).isGreaterThan(vague + 0.2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Togo expelled the Malian ambassador.",
        "The Malian ambassador was expelled.",
        "Togo may bomb Mali, the Chadian government said.",
        "Troops shot at a crowd."
      })
  void sureIsAShare(String text) {
    assertThat(events(text)).isNotEmpty().allMatch(e -> e.confidence() > 0 && e.confidence() < 1);
  }

  @Test
  void aRuleThatNobodyHasJudgedIsAsSureAsItsTypeAndSides() {
    Lexicon lexicon = Lexicon.load(Knowledge.bundled());
    assertThat(lexicon.weight("rule=of a user's own")).isZero();
    assertThat(lexicon.weight("type=ASSAULT")).isPositive();
  }

  private static double surest(String text) {
    return events(text).stream().mapToDouble(Event::confidence).max().orElse(0);
  }

  private static List<Event> events(String text) {
    return TestReader.get().read(Report.ofText("r", text, MONDAY)).events();
  }
}
