package org.demarche.reading.language.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The model that comes with the program fits the code, and is the same in any company. */
class BundledModelTest {
  private static final EncoderParser PARSER = EncoderParser.load();

  private static final List<String> MEETING =
      List.of("Barack", "Obama", "met", "Angela", "Merkel", "in", "Berlin", ".");

  @Test
  void aPlainSentenceIsParsed() {
    List<WordAnalysis> words = PARSER.parse(List.of(MEETING)).get(0);
    assertThat(words)
        .extracting(WordAnalysis::relation)
        .containsExactly("nsubj", "flat", "root", "obj", "flat", "case", "obl", "punct");
    assertThat(words)
        .extracting(WordAnalysis::name)
        .containsExactly("B-PER", "I-PER", "O", "B-PER", "I-PER", "O", "B-LOC", "O");
    assertThat(words.get(2).lemma()).isEqualTo("meet");
  }

  /** Static ranges in the quantised network, and batches that keep wide sentences apart. */
  @Test
  void noSentenceDependsOnTheOthersOfItsBatch() {
    List<List<String>> sentences = new ArrayList<>();
    for (int length = 1; length <= 90; length++) {
      List<String> words = new ArrayList<>();
      IntStream.range(0, length).forEach(i -> words.add(MEETING.get(i * 5 % MEETING.size())));
      sentences.add(words);
    }
    List<List<WordAnalysis>> together = PARSER.parse(sentences);
    Collections.reverse(sentences);
    List<List<WordAnalysis>> backwards = PARSER.parse(sentences);
    Collections.reverse(backwards);
    assertThat(backwards).isEqualTo(together);
    Collections.reverse(sentences);
    for (int i = 0; i < sentences.size(); i++) {
      assertThat(PARSER.parse(List.of(sentences.get(i)))).containsExactly(together.get(i));
    }
  }

  @Test
  void severalThreadsParseTheSame() {
    List<List<WordAnalysis>> once = PARSER.parse(List.of(MEETING));
    assertThat(IntStream.range(0, 16).parallel().mapToObj(i -> PARSER.parse(List.of(MEETING))))
        .allMatch(once::equals);
  }
}
