package org.demarche.reading.diplomacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.demarche.reading.Reading;
import org.demarche.reading.table.Knowledge;
import org.demarche.reading.table.Row;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every rule of requests and of their answers reads its own example as it says. */
class RequestExamplesTest {

  @TestFactory
  Stream<DynamicTest> everyRuleReadsItsExample() {
    return new RequestReader(Knowledge.bundled())
        .rows().stream().map(row -> DynamicTest.dynamicTest(row.get("rule"), () -> check(row)));
  }

  private static void check(Row row) {
    MarkedExample example = MarkedExample.parse(row.get("example"));
    Reading reading = example.read(row.get("rule"));
    assertThat(reading.diplomacy().requests())
        .as("%s: %s", row.place(), row.get("example"))
        .anyMatch(
            r ->
                example.isClaim(reading, r.by(), r.to(), r.matter())
                    && r.answer().name().toLowerCase(Locale.ROOT).equals(answer(row))
                    && String.join(" ", r.reasons()).contains(row.place()));
  }

  private static String answer(Row row) {
    return row.get("state").isEmpty() ? "open" : row.get("state");
  }
}
