package org.demarche.reading.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.reading.TestReader;
import org.demarche.reading.table.Knowledge;
import org.demarche.report.Report;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every cue and every source phrase finds the statement of its own example. */
class CueExamplesTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2023, 6, 19);
  private static final Cues CUES = Cues.load(Knowledge.bundled());

  @TestFactory
  Stream<DynamicTest> everyCueFindsItsExample() {
    return CUES.all().stream()
        .map(
            c ->
                DynamicTest.dynamicTest(
                    c.pos() + " " + c.lemma(), () -> check(c.place(), c.example())));
  }

  @TestFactory
  Stream<DynamicTest> everySourcePhraseFindsItsExample() {
    return CUES.sources().stream()
        .map(
            r ->
                DynamicTest.dynamicTest(r.get("phrase"), () -> check(r.place(), r.get("example"))));
  }

  private static void check(String place, String marked) {
    MarkedSentence example = MarkedSentence.parse(marked);
    List<Statement> found =
        TestReader.get().read(Report.ofText(place, example.text(), PUBLISHED)).statements();
    assertThat(found).as("%s: %s", place, marked).anyMatch(example::isShownBy);
  }
}
