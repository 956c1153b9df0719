package org.demarche.reading.diplomacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.reading.Reading;
import org.demarche.reading.TestReader;
import org.demarche.reading.table.Knowledge;
import org.demarche.reading.table.Row;
import org.demarche.report.Report;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every rule of the table of positions finds the stance of its own example. */
class PositionExamplesTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2023, 6, 19);

  @TestFactory
  Stream<DynamicTest> everyRuleFindsItsExample() {
    return new PositionReader(Knowledge.bundled())
        .rows().stream()
            .map(row -> DynamicTest.dynamicTest(row.get("rule"), () -> findsItsExample(row)));
  }

  private static void findsItsExample(Row row) {
    MarkedExample example = MarkedExample.parse(row.get("example"));
    Reading reading = TestReader.get().read(Report.ofText("example", example.text(), PUBLISHED));
    assertThat(reading.diplomacy().positions())
        .as("%s: %s", row.place(), row.get("example"))
        .anySatisfy(
            position -> {
              assertThat(position.rule()).isEqualTo(row.get("rule"));
              assertThat(position.stance().name()).isEqualToIgnoringCase(row.get("stance"));
              assertThat(position).matches(example::isShownBy);
              assertThat(example.square())
                  .allMatch(a -> MarkedExample.namesSide(reading, List.of(position.actor()), a));
            });
  }
}
