package org.demarche.reading.language.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lemmas are made of forms as the scripts say. */
class LemmaScriptTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "l-3+y Parties NOUN party",
        "l-0+ Talks VERB talks",
        "k-0+ NATO PROPN NATO",
        "k-1+ Talibans PROPN Taliban",
        "=be ’s AUX be",
        "=, \" PUNCT ,",
        "l-2+be ’m AUX be",
        "l-1+ \uD835\uDC00s NOUN \uD835\uDC00",
      })
  void aLemmaIsMadeOfItsForm(String script, String form, String upos, String lemma) {
    assertThat(LemmaScript.of(script).lemma(form, upos)).isEqualTo(lemma);
  }

  @Test
  void whereTheScriptDoesNotFitItIsTheForm() {
    assertThat(LemmaScript.of("l-3+y").lemma("As", "NOUN")).isEqualTo("as");
    assertThat(LemmaScript.of("l-3+y").lemma("Xi", "PROPN")).isEqualTo("Xi");
    assertThat(LemmaScript.of("l-1+").lemma("A", "DET")).isEqualTo("a");
    assertThat(LemmaScript.of("=").lemma("A", "DET")).isEqualTo("a");
  }

  @Test
  void whatIsNoScriptIsRefused() {
    assertThatThrownBy(() -> LemmaScript.of("u-1+y")).hasMessageContaining("'u-1+y'");
  }
}
