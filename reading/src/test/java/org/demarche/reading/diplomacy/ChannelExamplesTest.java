package org.demarche.reading.diplomacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.demarche.reading.Reading;
import org.demarche.reading.TestEngine;
import org.demarche.reading.TestReader;
import org.demarche.reading.table.Knowledge;
import org.demarche.reading.table.Row;
import org.demarche.report.Report;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every rule of the table of channels finds the change of its own example. */
class ChannelExamplesTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2023, 6, 19);

  @TestFactory
  Stream<DynamicTest> everyRuleFindsItsExample() {
    return new ChannelReader(Knowledge.bundled())
        .rows().stream()
            .map(row -> DynamicTest.dynamicTest(row.get("rule"), () -> findsItsExample(row)));
  }

  private static void findsItsExample(Row row) {
    MarkedExample example = MarkedExample.parse(row.get("example"));
    Reading reading = TestReader.get().read(Report.ofText("example", example.text(), PUBLISHED));
    assertThat(reading.diplomacy().channels())
        .as("%s: %s", row.place(), row.get("example"))
        .anySatisfy(
            channel -> {
              assertThat(channel.rule()).isEqualTo(row.get("rule"));
              assertThat(channel.change().name()).isEqualToIgnoringCase(row.get("change"));
              assertThat(channel).matches(example::isShownBy);
              assertThat(example.square())
                  .allMatch(a -> MarkedExample.namesSide(reading, channel.between(), a));
            });
  }

  @TestFactory
  Stream<DynamicTest> everyKindFindsItsExample() {
    ChannelKinds kinds = new ChannelKinds(Knowledge.bundled());
    return Knowledge.bundled().rows("diplomacy", "kinds").stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get("kind"),
                    () ->
                        assertThat(
                                kinds
                                    .of(
                                        TestEngine.get()
                                            .analyse(
                                                Report.ofText("example", row.get("example"), null))
                                            .sentences()
                                            .get(0)
                                            .tokens())
                                    .label())
                            .isEqualTo(row.get("kind"))));
  }
}
