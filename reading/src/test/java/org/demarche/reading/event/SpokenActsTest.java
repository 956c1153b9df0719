package org.demarche.reading.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.demarche.reading.TestReader;
import org.demarche.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Acts that lie in what somebody says. */
class SpokenActsTest {
  private static final LocalDate MONDAY = LocalDate.of(2023, 6, 19);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kenya said it would not tolerate raids by Uganda.             | REJECT
          “We will not tolerate raids by Uganda,” the Kenyan minister said. | REJECT
          The Kenyan minister said Uganda did not want peace.           | ACCUSE
          The Kenyan minister said Uganda was behind the raid.          | ACCUSE
          The Kenyan minister hopes that Uganda will reopen the border. | REQUEST
          """)
  void itIsAnActWhetherQuotedOrReported(String text, EventType type) {
    assertThat(events(text)).extracting(Event::type).contains(type);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Kenyan minister said Uganda had done much.",
        "The Kenyan minister said Uganda could be trusted.",
        "“We did not want to stay long,” the Kenyan minister said.",
        "The Kenyan minister hopes that the rain will come."
      })
  void itIsNoneWithoutWhatMakesItOne(String text) {
    assertThat(events(text)).noneMatch(SpokenActsTest::isHostile);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Kenyan minister said his country would retaliate. | his country
          “We will retaliate,” the Kenyan minister said.        | We
          The radio quoted the Kenyan minister as saying that Uganda must stop the raids. | the Kenyan minister
          """)
  void itsActorIsNamedByTheWords(String text, String actor) {
    assertThat(events(text).get(0).actorSpans()).extracting(span -> span.of(text)).contains(actor);
  }

  @Test
  void whoStandsForNobodyKnownMayReproachASide() {
    assertThat(events("John Smith said Uganda was lying."))
        .extracting(Event::type)
        .contains(EventType.ACCUSE);
  }

  @Test
  void whatIsLikelyIsNoDemand() {
    assertThat(events("The Kenyan minister said the harvest should please Uganda."))
        .noneMatch(SpokenActsTest::isHostile);
  }

  @Test
  void whoHasASurnameOfSeveralWordsIsOne() {
    List<Event> events =
        events("Staffan de Mistura, the UN envoy, left. De Mistura urged Turkey to help.");
    assertThat(events).extracting(Event::type).contains(EventType.REQUEST);
    assertThat(
            TestReader.get()
                .read(Report.ofText("test", "Staffan de Mistura left. De Mistura slept.", MONDAY))
                .actors())
        .hasSize(1);
  }

  private static boolean isHostile(Event event) {
    return event.type() == EventType.ACCUSE
        || event.type() == EventType.REJECT
        || event.type() == EventType.REQUEST;
  }

  private static List<Event> events(String text) {
    return TestReader.get().read(Report.ofText("test", text, MONDAY)).events();
  }
}
