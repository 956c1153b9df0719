package org.demarche.reading.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.reading.TestEngine;
import org.demarche.reading.language.Sentence;
import org.demarche.reading.language.Token;
import org.demarche.report.Report;
import org.junit.jupiter.api.Test;

class NounPhrasesTest {

  @Test
  void aPhraseKeepsItsPrepositionsAndLosesItsRelativeClause() {
    assertThat(phrase("The ban on imports from China, which began in May, was lifted.", "ban"))
        .isEqualTo("The ban on imports from China");
  }

  @Test
  void aPhraseStopsBeforeWhatIsJoinedToIt() {
    assertThat(phrase("The foreign minister of France and a general met.", "minister"))
        .isEqualTo("The foreign minister of France");
  }

  @Test
  void conjunctsStandInOrder() {
    Sentence sentence = sentence("France, Germany and Italy signed the treaty.");
    assertThat(NounPhrases.conjuncts(sentence, token(sentence, "France")))
        .extracting(Token::form)
        .containsExactly("France", "Germany", "Italy");
  }

  private static String phrase(String text, String head) {
    Sentence sentence = sentence(text);
    return NounPhrases.nounPhrase(sentence, token(sentence, head)).of(text);
  }

  private static Sentence sentence(String text) {
    return TestEngine.get().analyse(Report.ofText("test", text, null)).sentences().get(0);
  }

  private static Token token(Sentence sentence, String form) {
    return sentence.tokens().stream().filter(t -> t.form().equals(form)).findFirst().orElseThrow();
  }
}
