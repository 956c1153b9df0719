package org.demarche.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.reading.Reader;
import org.demarche.reading.table.Knowledge;
import org.junit.jupiter.api.Test;

/** The project's own gold, read anew: what was right before stays right. */
class OwnGoldTest {
  /** A figure may fall by this much for what another one gains. */
  private static final double LEEWAY = 0.005;

  @Test
  void noFigureFallsBelowTheLastOneCommitted() {
    Reader reader = Reader.load(Knowledge.bundled());
    Map<String, Double> now =
        Stream.of(Score.of(reader).figures(), MergingScore.of(reader).figures())
            .flatMap(List::stream)
            .collect(Collectors.toMap(Figure::name, Figure::value));
    Map<String, Double> last = Figures.last();
    assertThat(last).containsKeys("precision", "recall", "F1", "macro F1", "statements F1");
    assertThat(now).containsKeys(last.keySet().toArray(String[]::new));
    last.forEach(
        (figure, value) ->
            assertThat(now.get(figure))
                .as("%s (figures.tsv has the last one; `demarche measure` shows all)", figure)
                .isGreaterThanOrEqualTo(value - LEEWAY));
  }

  @Test
  void everySectionHasTextsEnoughToBeMeasuredAndSomeThatHoldNothing() {
    for (Section<?, ?> section : Gold.SECTIONS) {
      var items = Gold.texts().stream().flatMap(text -> text.items(section).stream()).toList();
      assertThat(items).as(section.name()).hasSizeGreaterThanOrEqualTo(25);
      assertThat(items).as(section.name()).anyMatch(java.util.List::isEmpty);
    }
  }
}
