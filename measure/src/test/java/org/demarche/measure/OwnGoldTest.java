package org.demarche.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.demarche.reading.Reader;
import org.demarche.reading.table.Knowledge;
import org.junit.jupiter.api.Test;

/** The project's own gold, read anew: what was right before stays right. */
class OwnGoldTest {
  /** A figure may fall by this much for what another one gains. */
  private static final double LEEWAY = 0.005;

  @Test
  void noFigureFallsBelowTheLastOneCommitted() {
    Map<String, Double> now = EventScore.of(Reader.load(Knowledge.bundled())).figures();
    Map<String, Double> last = Figures.last();
    assertThat(last).containsKeys("precision", "recall", "F1", "macro F1");
    last.forEach(
        (figure, value) ->
            assertThat(now.get(figure))
                .as("%s (figures.tsv has the last one; `demarche measure` shows all)", figure)
                .isGreaterThanOrEqualTo(value - LEEWAY));
  }

  @Test
  void everyPhraseOfTheGoldStandsInItsText() {
    assertThat(Gold.events())
        .allSatisfy(
            text ->
                assertThat(text.events())
                    .allSatisfy(
                        event -> {
                          assertThat(event.actors()).allMatch(text.text()::contains);
                          assertThat(event.recipients()).allMatch(text.text()::contains);
                        }));
  }
}
