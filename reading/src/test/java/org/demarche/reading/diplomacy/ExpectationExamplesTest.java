package org.demarche.reading.diplomacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.demarche.reading.Reading;
import org.demarche.reading.TestReader;
import org.demarche.reading.table.Knowledge;
import org.demarche.reading.table.Row;
import org.demarche.report.Report;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every rule of the table of expectations finds in its own example what the row says. */
class ExpectationExamplesTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2023, 6, 19);

  @TestFactory
  Stream<DynamicTest> everyRuleFindsItsExample() {
    return new ExpectationReader(Knowledge.bundled())
        .rows().stream()
            .map(row -> DynamicTest.dynamicTest(row.get("rule"), () -> findsItsExample(row)));
  }

  private static void findsItsExample(Row row) {
    MarkedExample example = MarkedExample.parse(row.get("example"));
    Reading reading =
        TestReader.get().read(Report.ofText(row.get("rule"), example.text(), PUBLISHED));
    assertThat(reading.diplomacy().expectations())
        .as("%s: %s", row.place(), row.get("example"))
        .anyMatch(expectation -> isShownBy(row, example, reading, expectation));
  }

  private static boolean isShownBy(
      Row row, MarkedExample example, Reading reading, Expectation expectation) {
    String certainty = expectation.certainty().name().toLowerCase(Locale.ROOT);
    return certainty.equals(row.get("shows"))
        && expectation.rule().equals(row.get("rule"))
        && MarkedExample.names(reading, expectation.who(), example.square())
        && example.curly().stream().allMatch(expectation.what()::overlaps);
  }
}
