package org.demarche.record.merge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordingTest {

  @Test
  void longerWordsCountInSmallLettersWithoutWhatStandsBetweenThem() {
    assertThat(
            Wording.words(
                "“We will NOT accept it,” the minister’s aide said in 2023 (São Tomé; cf. Ⅻth Corps)."))
        .containsExactlyInAnyOrder(
            "will", "accept", "minister", "aide", "said", "2023", "tomé", "corps");
  }

  @Test
  void aTextOfMarksAndNoTextHaveNoWords() {
    assertThat(Wording.words("… — !")).isEmpty();
    assertThat(Wording.words(null)).isEmpty();
    assertThat(Wording.share("… — !", "talks were held")).isZero();
  }

  @Test
  void theShareIsOfTheWordsOfTheShorter() {
    assertThat(Wording.share("close the border crossing", "the border crossing at Turkham"))
        .isEqualTo(2.0 / 3);
  }
}
