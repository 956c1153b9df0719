package org.demarche.reading.diplomacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.demarche.reading.Reading;
import org.demarche.reading.TestReader;
import org.demarche.reading.table.Knowledge;
import org.demarche.reading.table.Row;
import org.demarche.report.Report;
import org.demarche.report.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every rule of the table of encounters finds in its own example what the row says. */
class EncounterExamplesTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2023, 6, 19);

  @TestFactory
  Stream<DynamicTest> everyRuleFindsItsExample() {
    return new EncounterReader(Knowledge.bundled())
        .rows().stream()
            .map(row -> DynamicTest.dynamicTest(row.get("rule"), () -> findsItsExample(row)));
  }

  private static void findsItsExample(Row row) {
    MarkedExample example = MarkedExample.parse(row.get("example"));
    Reading reading =
        TestReader.get().read(Report.ofText(row.get("rule"), example.text(), PUBLISHED));
    assertThat(reading.diplomacy().encounters())
        .as("%s: %s", row.place(), row.get("example"))
        .anyMatch(encounter -> isShownBy(row, example, reading, encounter));
  }

  private static boolean isShownBy(
      Row row, MarkedExample example, Reading reading, Encounter encounter) {
    String shown = (encounter.kind() + " " + encounter.state()).toLowerCase(Locale.ROOT);
    List<String> host = encounter.host() == null ? List.of() : List.of(encounter.host());
    List<Span> all = Stream.concat(example.square().stream(), example.curly().stream()).toList();
    return shown.equals(row.get("shows"))
        && encounter.reasons().stream().anyMatch(r -> r.contains(row.get("rule")))
        && MarkedExample.names(reading, encounter.participants(), all)
        && MarkedExample.names(reading, host, example.curly());
  }
}
