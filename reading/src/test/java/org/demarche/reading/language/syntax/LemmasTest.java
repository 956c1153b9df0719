package org.demarche.reading.language.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Inflections are undone by the rules of spelling and by what words there are. */
class LemmasTest {
  private final Lemmas lemmas =
      new Lemmas(
          List.of(
              "hope", "hop", "visit", "unit", "unite", "call", "add", "ad", "travel", "escape",
              "house", "tax", "movie", "party", "long", "change", "chang", "suit", "suite", "focus",
              "stop", "close", "have", "low", "match", "[UNK]", "##ed"));

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "hoped VBD hope",
        "hopping VBG hop",
        "visited VBD visit",
        "united VBN unite",
        "suited VBN suit",
        "called VBD call",
        "adding VBG add",
        "travelled VBD travel",
        "stopped VBD stop",
        "escaped VBN escape",
        "focused VBD focus",
        "longed VBD long",
        "changed VBD change",
        "having VBG have",
        "Denied VBD deny",
        "iodised VBN iodise",
        "retaliated VBD retaliate",
        "rebelled VBD rebel",
        "re-escaped VBN re-escape",
        "won VBD win",
        "postponed VBD postpone",
        "bragging VBG brag",
        "severed VBN sever",
        "apologises VBZ apologise",
        "withdrawn VBN withdraw",
        "dying VBG die",
        "goes VBZ go",
        "denies VBZ deny",
        "matches VBZ match",
        "houses NNS house",
        "taxes NNS tax",
        "movies NNS movie",
        "parties NNS party",
        "crises NNS crisis",
        "women NNS woman",
        "troops NNS troop",
        "headquarters NNS headquarters",
        "closer JJR close",
        "lower JJR low",
        "biggest JJS big",
        "best RBS well",
        "best JJS good",
        "Building NN building",
        "are VBP be",
      })
  void anInflectedWordHasItsLemma(String form, String xpos, String lemma) {
    assertThat(lemmas.lemma(form, "VERB", xpos, "guess")).isEqualTo(lemma);
  }

  @Test
  void aRarePastThatIsTaggedAsAPresentIsAPast() {
    assertThat(lemmas.lemma("overthrew", "VERB", "VBP", "overthrew")).isEqualTo("overthrow");
    assertThat(lemmas.lemma("lay", "VERB", "VBP", "lay")).isEqualTo("lay");
  }

  @Test
  void whereTagAndPartOfSpeechContradictThePartOfSpeechCounts() {
    assertThat(lemmas.lemma("related", "VERB", "JJ", "related")).isEqualTo("relate");
    assertThat(lemmas.lemma("committed", "ADJ", "VBN", "commit")).isEqualTo("committed");
  }

  @Test
  void whereTheTagSaysNothingTheNetworkIsAsked() {
    assertThat(lemmas.lemma("Houses", "PROPN", "NNPS", "House")).isEqualTo("House");
    assertThat(lemmas.lemma("them", "PRON", "PRP", "they")).isEqualTo("they");
    assertThat(lemmas.lemma("more", "ADJ", "JJR", "much")).isEqualTo("much");
    assertThat(lemmas.lemma("'s", "AUX", "VBZ", "be")).isEqualTo("be");
    assertThat(lemmas.lemma("people", "NOUN", "NNS", "person")).isEqualTo("person");
  }

  @Test
  void numbersHaveNoCommas() {
    assertThat(lemmas.lemma("10,694", "NUM", "CD", "10000")).isEqualTo("10694");
  }
}
