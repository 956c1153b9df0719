package org.demarche.reading.language.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences become sequences that the encoder has room for, and batches without much padding. */
class SequenceTest {
  private final Sequence.Maker maker =
      new Sequence.Maker(new WordPieces(List.of("[PAD]", "[UNK]", "[CLS]", "[SEP]", "a", "##a")));

  @Test
  void eachWordKnowsItsFirstPiece() {
    Sequence sequence = maker.of(List.of("Aa", "a"));
    assertThat(sequence.pieces).containsExactly(2, 4, 5, 4, 3);
    assertThat(sequence.cases).containsExactly(0, 2, 2, 1, 0);
    assertThat(sequence.words).containsExactly(1, 3);
  }

  @Test
  void theWordsOfALongSentenceAreCutFurther() {
    Sequence sequence = maker.of(Collections.nCopies(160, "aaaaaaaa"));
    assertThat(sequence.length()).isEqualTo(482);
    assertThat(sequence.words).hasSize(160).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({
    "china, 1",
    "3rd, 1",
    "China, 2",
    "O'neill, 2",
    "NATO, 3",
    "U.S., 3",
    "X, 4",
    "a, 1",
    "McCain, 5",
    "iPhone, 5",
    "USs, 5",
    "1990, 6",
    "—, 6",
    "中国, 1"
  })
  void aWordsLetterCaseHasANumber(String word, int number) {
    assertThat(LetterCase.of(word)).isEqualTo(number);
  }

  @Property
  void everySequenceIsInOneBatchThatIsNotTooLarge(
      @ForAll List<@IntRange(min = 1, max = 160) Integer> lengths) {
    List<Sequence> all =
        lengths.stream().map(length -> maker.of(Collections.nCopies(length, "aa"))).toList();
    List<Integer> places = new ArrayList<>();
    for (Batch batch : Batch.of(all)) {
      assertThat(batch.pieces() * batch.sequences().size())
          .isLessThanOrEqualTo(Math.max(Batch.MOST_PIECES, batch.pieces()));
      batch.places().forEach(place -> assertThat(batch.sequences()).contains(all.get(place)));
      places.addAll(batch.places());
    }
    assertThat(places).doesNotHaveDuplicates().hasSize(all.size());
  }
}
