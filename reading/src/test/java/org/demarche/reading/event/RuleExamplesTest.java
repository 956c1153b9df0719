package org.demarche.reading.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.reading.Reader;
import org.demarche.reading.TestReader;
import org.demarche.reading.table.Knowledge;
import org.demarche.report.Report;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every rule of the event tables codes its own example as it says. */
class RuleExamplesTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2023, 6, 19);

  @TestFactory
  Stream<DynamicTest> everyRuleCodesItsExample() {
    Reader reader = TestReader.undoubting();
    return Lexicon.load(Knowledge.bundled()).rules().stream()
        .map(rule -> DynamicTest.dynamicTest(rule.name(), () -> codesItsExample(reader, rule)));
  }

  private static void codesItsExample(Reader reader, Rule rule) {
    RuleExample example = RuleExample.parse(rule.example());
    List<Event> events =
        reader.read(Report.ofText(rule.name(), example.text(), PUBLISHED)).events();
    assertThat(events)
        .as("%s: %s", rule.place(), rule.example())
        .anyMatch(event -> example.isShownBy(event, rule));
  }
}
