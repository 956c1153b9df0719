package org.demarche.reading.language.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words are cut into pieces as BERT's uncased tokeniser cuts them. */
class WordPiecesTest {
  private static final List<String> VOCABULARY =
      List.of(
          "[PAD]", "[UNK]", "un", "##aff", "##able", "##a", "a", "'", "\"", "-", "us", "led",
          "cafe", "中", "国", "u", ".", "s", "##s");
  private final WordPieces pieces = new WordPieces(VOCABULARY);

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "unaffable, un ##aff ##able",
        "CAFÉ, cafe",
        "Café, cafe",
        "U.S., u . s .",
        "’s, ' s",
        "us—led, us - led",
        "“, \"",
        "中国, 中 国",
        "u\u00ads, us",
        "zebra, [UNK]",
        "unzebra, [UNK]",
        "us-zebra, us - [UNK]",
        "\u200b, [UNK]",
      })
  void aWordIsCutIntoItsLongestPieces(String word, String cut) {
    assertThat(cut(word)).isEqualTo(cut);
  }

  @ParameterizedTest
  @CsvSource({"100, a ##a ##a ##a ##a ##a ##a ##a", "101, [UNK]"})
  void aLongWordHasEightPiecesAndAnEndlessOneIsUnknown(int length, String cut) {
    assertThat(cut("a".repeat(length))).isEqualTo(cut);
  }

  @Test
  void aVocabularyWithCapitalsKeepsCaseAndAccents() {
    var cased = new WordPieces(List.of("[UNK]", "Caf", "##é", "caf"));
    assertThat(cased.of("Café")).containsExactly(1, 2);
    assertThat(cased.of("café")).containsExactly(3, 2);
    assertThat(cased.of("CAFÉ")).containsExactly(0);
  }

  @Property
  void everyWordHasOneToEightPieces(@ForAll String word) {
    assertThat(pieces.of(word)).hasSizeBetween(1, WordPieces.MOST_PIECES);
  }

  private String cut(String word) {
    return pieces.of(word).stream().map(VOCABULARY::get).collect(Collectors.joining(" "));
  }
}
