package org.demarche.reading.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.demarche.reading.TestEngine;
import org.demarche.report.Report;
import org.junit.jupiter.api.Test;

/** The language stage gives sentences, words and trees whose offsets are the text's own. */
class EncoderEngineTest {
  @Test
  void everyTokenStandsWhereItsSpanSays() {
    String text =
        "“We won’t wait,” Mr. O’Neill said.\n\nGen. Li met U.S.-China envoys — \uD83D\uDE00 — twice.";
    for (Sentence sentence : read(text).sentences()) {
      for (Token token : sentence.tokens()) {
        assertThat(token.span().of(text)).isEqualTo(token.form());
      }
    }
  }

  @Test
  void abbreviationsEndNoSentence() {
    String text = "Mr. Park met Gen. Ali of the U.S. Army on Jan. 5 in Washington, D.C. He left.";
    assertThat(read(text).sentences()).hasSize(2);
  }

  @Test
  void aHeadlineInTitleCaseIsReadAsRunningText() {
    String text =
        "Premier Rejects Offer From Oslo\n\nThe premier rejected an offer from Oslo on Friday.";
    Sentence headline = read(text).sentences().get(0);
    assertThat(headline.kind()).isEqualTo(Sentence.Kind.HEADLINE);
    assertThat(headline.token(1).lemma()).isEqualTo("reject");
    assertThat(headline.token(1).isVerb()).isTrue();
    assertThat(headline.token(1).form()).isEqualTo("Rejects");
  }

  @Test
  void everyTreeHasOneRootThatIsReachedFromEverywhere() {
    for (Sentence sentence : read("The talks failed, he said; (nothing) \"else\" …").sentences()) {
      Token root = root(sentence);
      assertThat(sentence.tokens()).allMatch(token -> sentence.isUnder(token, root));
    }
  }

  @Test
  void namesOfPersonsAreFound() {
    Sentence sentence = read("Barack Obama met Angela Merkel in Berlin.").sentences().get(0);
    assertThat(sentence.token(1).name()).isEqualTo(NameKind.PERSON);
    assertThat(sentence.token(6).name()).isEqualTo(NameKind.LOCATION);
  }

  @Test
  void aMillionLettersWithoutASpaceDoNoHarm() {
    String text = "The envoy left. " + "x".repeat(1_000_000) + " The talks ended.";
    assertThat(read(text).sentences()).isNotEmpty();
  }

  @Test
  void severalThreadsReadTheSame() {
    String text = "France recalled its ambassador to Niger after soldiers seized power in Niamey.";
    List<String> once = trees(read(text));
    assertThat(IntStream.range(0, 16).parallel().mapToObj(i -> trees(read(text))))
        .allMatch(once::equals);
  }

  private static AnalysedText read(String text) {
    return TestEngine.get().analyse(Report.ofText("test", text, null));
  }

  private static Token root(Sentence sentence) {
    return sentence.tokens().stream()
        .filter(token -> token.head() == Token.ROOT)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> trees(AnalysedText text) {
    return text.sentences().stream().map(s -> s.tokens().toString()).toList();
  }
}
