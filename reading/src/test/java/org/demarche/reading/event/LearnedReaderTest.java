package org.demarche.reading.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.demarche.reading.Reader;
import org.demarche.reading.language.EncoderEngine;
import org.demarche.reading.language.syntax.EncoderParser;
import org.demarche.reading.language.syntax.Parser;
import org.demarche.reading.language.syntax.Telling;
import org.demarche.reading.language.syntax.WordAnalysis;
import org.demarche.reading.table.Knowledge;
import org.demarche.report.Report;
import org.demarche.report.Span;
import org.junit.jupiter.api.Test;

/**
 * What becomes of an act that the network finds and no rule knows. The network of these tests takes
 * one word for an act that no English verb tells, and says which words name its sides.
 */
class LearnedReaderTest {
  private static final LocalDate MONDAY = LocalDate.of(2023, 6, 19);
  private static final EncoderParser PARSER = EncoderParser.load();

  @Test
  void itsSidesAreWhoTheWordsName() {
    Event event = only("Turkey glimbed Greece on Sunday.", "glimbed", 0.9, "Turkey", "Greece");
    assertThat(event.type()).isEqualTo(EventType.ACCUSE);
    assertThat(event.actorSpans()).containsExactly(new Span(0, 6));
    assertThat(event.recipientSpans()).containsExactly(new Span(15, 21));
    assertThat(event.date()).isEqualTo("2023-06-18");
    assertThat(event.rule()).isEqualTo("learned-accuse");
    assertThat(event.reasons()).contains("network 0.9 for ACCUSE");
  }

  @Test
  void aRelativePronounStandsForItsNoun() {
    Event event =
        only("Turkey, which glimbed Greece, is large.", "glimbed", 0.9, "which", "Greece");
    assertThat(event.actorSpans()).containsExactly(new Span(0, 6));
  }

  @Test
  void whereItIsNotSureEnoughNothingIsCoded() {
    assertThat(read("Turkey glimbed Greece on Sunday.", "glimbed", 0.1, "Turkey", "Greece"))
        .isEmpty();
  }

  @Test
  void anActOfNobodyKnownIsNone() {
    assertThat(read("The rain glimbed the window.", "glimbed", 0.9, "rain", "window")).isEmpty();
  }

  @Test
  void whatARuleCodesIsNotCodedAgain() {
    List<Event> events =
        read("Turkey condemned Greece on Sunday.", "condemned", 0.9, "Turkey", "Greece");
    assertThat(events).hasSize(1);
    assertThat(events.get(0).rule()).doesNotStartWith("learned");
  }

  private static Event only(String text, String act, double share, String actor, String recipient) {
    List<Event> events = read(text, act, share, actor, recipient);
    assertThat(events).hasSize(1);
    return events.get(0);
  }

  private static List<Event> read(
      String text, String act, double share, String actor, String recipient) {
    Parser parser =
        sentences -> {
          List<List<WordAnalysis>> parsed = PARSER.parse(sentences);
          List<List<WordAnalysis>> told = new ArrayList<>();
          for (int i = 0; i < parsed.size(); i++) {
            List<String> forms = sentences.get(i);
            var telling =
                new Telling(
                    new TreeMap<>(Map.of("ACCUSE", share)),
                    forms.indexOf(actor),
                    forms.indexOf(recipient));
            told.add(with(parsed.get(i), forms.indexOf(act), telling));
          }
          return told;
        };
    return Reader.with(EncoderEngine.with(parser), Knowledge.bundled())
        .read(Report.ofText("test", text, MONDAY))
        .events();
  }

  /** The words, of which one tells an act and no other does. */
  private static List<WordAnalysis> with(List<WordAnalysis> words, int act, Telling telling) {
    List<WordAnalysis> told = new ArrayList<>();
    for (WordAnalysis w : words) {
      told.add(
          new WordAnalysis(
              w.lemma(),
              w.upos(),
              w.xpos(),
              w.name(),
              w.head(),
              w.relation(),
              told.size() == act ? telling : null));
    }
    return told;
  }
}
