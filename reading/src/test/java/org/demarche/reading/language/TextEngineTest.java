package org.demarche.reading.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.demarche.reading.language.syntax.WordAnalysis;
import org.demarche.report.Report;
import org.junit.jupiter.api.Test;

/** Whatever parses, sentences and words stand where their spans say, in the order of the text. */
class TextEngineTest {
  private final List<List<String>> shown = new ArrayList<>();

  /** Every word hangs on the one before it, and words with a capital are names of places. */
  private final LanguageEngine engine = EncoderEngine.with(this::chains);

  private List<List<WordAnalysis>> chains(List<List<String>> sentences) {
    shown.addAll(sentences);
    return sentences.stream().map(TextEngineTest::chain).toList();
  }

  private static List<WordAnalysis> chain(List<String> forms) {
    List<WordAnalysis> words = new ArrayList<>();
    for (String form : forms) {
      String name = Character.isUpperCase(form.codePointAt(0)) ? "B-LOC" : "O";
      words.add(new WordAnalysis(form, "X", "FW", name, words.size() - 1, "dep", null));
    }
    return words;
  }

  @Test
  void everyWordStandsWhereItsSpanSays() {
    String text =
        "“We won’t wait,” Mr. O’Neill said.\n\nU.S.-China envoys — \uD83D\uDE00 — met twice.";
    AnalysedText read = read(text);
    assertThat(read.sentences()).hasSize(2);
    for (Sentence sentence : read.sentences()) {
      assertThat(sentence.tokens())
          .allSatisfy(token -> assertThat(token.span().of(text)).isEqualTo(token.form()));
    }
  }

  @Test
  void aHeadlineInTitleCaseIsShownAsRunningText() {
    read("Premier Rejects Offer From Oslo\n\nThe premier rejected an offer from Oslo on Friday.");
    assertThat(shown).last().isEqualTo(List.of("premier", "rejects", "offer", "from", "Oslo"));
  }

  @Test
  void headlinesComeFirstThoughTheyAreReadLast() {
    List<Sentence> sentences = read("Envoys Meet in Oslo\n\nThey met on Friday.").sentences();
    assertThat(sentences.get(0).kind()).isEqualTo(Sentence.Kind.HEADLINE);
    assertThat(sentences).extracting(Sentence::index).containsExactly(0, 1);
  }

  @Test
  void namesHaveTheirKind() {
    assertThat(read("They met in Oslo.").sentences().get(0).token(3).name())
        .isEqualTo(NameKind.LOCATION);
    assertThat(NameKind.ofLabel("I-PER")).isEqualTo(NameKind.PERSON);
    assertThat(NameKind.ofLabel("B-ORG")).isEqualTo(NameKind.ORGANISATION);
    assertThat(NameKind.ofLabel("B-EVENT")).isEqualTo(NameKind.NONE);
    assertThat(NameKind.ofLabel("O")).isEqualTo(NameKind.NONE);
  }

  @Test
  void aTableWithoutFullStopsIsCut() {
    assertThat(read("word ".repeat(1_000) + ".").sentences()).hasSize(7);
  }

  @Property
  void sentencesAreInOrderWhateverTheText(@ForAll String text) {
    int end = 0;
    for (Sentence sentence : read(text).sentences()) {
      assertThat(sentence.span().begin()).isGreaterThanOrEqualTo(end);
      end = sentence.span().end();
    }
    assertThat(end).isLessThanOrEqualTo(text.length());
  }

  private AnalysedText read(String text) {
    return engine.analyse(Report.ofText("test", text, null));
  }
}
