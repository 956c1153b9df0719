package org.demarche.reading.diplomacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.demarche.reading.Reading;
import org.demarche.reading.table.Knowledge;
import org.demarche.reading.table.Row;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every rule of commitments and of their fates reads its own example as it says. */
class CommitmentExamplesTest {

  @TestFactory
  Stream<DynamicTest> everyRuleReadsItsExample() {
    return new CommitmentReader(Knowledge.bundled())
        .rows().stream().map(row -> DynamicTest.dynamicTest(row.get("rule"), () -> check(row)));
  }

  private static void check(Row row) {
    MarkedExample example = MarkedExample.parse(row.get("example"));
    Reading reading = example.read(row.get("rule"));
    assertThat(reading.diplomacy().commitments())
        .as("%s: %s", row.place(), row.get("example"))
        .anyMatch(
            r ->
                example.isClaim(reading, r.by(), r.to(), r.matter())
                    && r.state().name().toLowerCase(Locale.ROOT).equals(state(row))
                    && String.join(" ", r.reasons()).contains(row.place()));
  }

  private static String state(Row row) {
    return row.get("state").isEmpty() ? "made" : row.get("state");
  }
}
