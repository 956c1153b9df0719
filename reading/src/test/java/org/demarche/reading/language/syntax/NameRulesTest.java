package org.demarche.reading.language.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is no name is none, whatever the network takes it for. */
class NameRulesTest {
  private final NameRules rules = new NameRules();

  @ParameterizedTest
  @CsvSource({
    "on Friday, O B-LOC, O O",
    "Mr. met Ann Lee, B-PER O B-PER I-PER, O O B-PER I-PER",
    "The Sunday Times, O B-ORG I-ORG, O B-ORG I-ORG",
    "Theresa May, B-PER I-PER, B-PER I-PER",
    "May, B-PER, B-PER",
    "( NATO ), B-ORG I-ORG O, O B-ORG O",
    "ann@example.com Oslo, B-PER B-LOC, O B-LOC",
    "1990 -, B-ORG I-ORG, O O",
  })
  void namesAreChecked(String forms, String labels, String checked) {
    assertThat(rules.checked(List.of(forms.split(" ")), List.of(labels.split(" "))))
        .containsExactly(checked.split(" "));
  }
}
