package org.demarche.reading.language.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the tables are sure of a name, the network is corrected. */
class KnownNamesTest {
  private final KnownNames names = new KnownNames();

  @ParameterizedTest
  @CsvSource({
    // a place that was taken for no name, and is a proper noun
    "they left kerala, PRON VERB PROPN, O O O, O O B-LOC",
    "from New Delhi, ADP PROPN PROPN, O O O, O B-LOC I-LOC",
    "a nice day, DET ADJ NOUN, O O O, O O O",
    // part of another name is left alone
    "the Paris Post, DET PROPN PROPN, O B-ORG I-ORG, O B-ORG I-ORG",
    // two places taken for one, and one that is one
    "in Houston Texas, ADP PROPN PROPN, O B-LOC I-LOC, O B-LOC B-LOC",
    "in New York, ADP PROPN PROPN, O B-LOC I-LOC, O B-LOC I-LOC",
    // an organisation taken for another kind
    "European Commission says, PROPN PROPN VERB, B-LOC I-LOC O, B-ORG I-ORG O",
    "the U.N. voted, DET PROPN VERB, O B-PER O, O B-ORG O",
    "Kabul said, PROPN VERB, B-PER O, B-PER O",
  })
  void theTablesCorrect(String forms, String upos, String labels, String corrected) {
    assertThat(names.corrected(words(forms), words(upos), words(labels)))
        .containsExactly(corrected.split(" "));
  }

  private static List<String> words(String row) {
    return List.of(row.split(" "));
  }
}
