package org.demarche.reading.speech;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import org.demarche.reading.actor.Actors;
import org.demarche.reading.language.AnalysedText;
import org.demarche.reading.language.NameKind;
import org.demarche.reading.language.Sentence;
import org.demarche.reading.language.Token;
import org.demarche.reading.table.Knowledge;
import org.demarche.report.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The work is in proportion to the text, whatever the text. */
class HostileTextTest {
  private static final SpeechReader READER = new SpeechReader(Knowledge.bundled());
  private static final int SENTENCE = 40;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\" ",
        "“ a b c d ” ",
        "“ a b c d . ” said X . ",
        "A “ B ” C ",
        "said ",
        "according to X ",
        "said that ",
        ", said ",
        ": ",
        "he said , “ a , ” "
      })
  void longTextsOfOneKindAreReadInTime(String unit) {
    AnalysedText text = flat(unit.repeat(400_000 / unit.length()));
    Actors nobody = new Actors(List.of(), List.of(), List.of());
    assertThatCode(() -> READER.read(text, List.of(), nobody, null)).doesNotThrowAnyException();
  }

  /** A text of one paragraph whose words all hang on the first of their sentence. */
  private static AnalysedText flat(String text) {
    List<Sentence> sentences = new ArrayList<>();
    List<Token> tokens = new ArrayList<>();
    int begin = 0;
    for (int end = text.indexOf(' '); end >= 0; end = text.indexOf(' ', begin)) {
      tokens.add(token(tokens.size(), text.substring(begin, end), begin));
      begin = end + 1;
      if (tokens.size() == SENTENCE) {
        sentences.add(new Sentence(sentences.size(), 0, Sentence.Kind.BODY, tokens));
        tokens.clear();
      }
    }
    return new AnalysedText(text, sentences);
  }

  private static Token token(int index, String form, int begin) {
    boolean word = Character.isLetter(form.charAt(0));
    String upos = form.equals("said") ? "VERB" : word ? "PROPN" : "PUNCT";
    String xpos = form.equals("said") ? "VBD" : word ? "NNP" : form.equals(".") ? "." : ",";
    String lemma = form.equals("said") ? "say" : form;
    Span span = new Span(begin, begin + form.length());
    return new Token(
        index,
        span,
        form,
        lemma,
        upos,
        xpos,
        NameKind.NONE,
        index == 0 ? Token.ROOT : 0,
        "dep",
        null);
  }
}
