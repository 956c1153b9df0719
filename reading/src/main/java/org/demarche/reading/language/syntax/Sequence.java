package org.demarche.reading.language.syntax;

import java.util.ArrayList;
import java.util.List;

/** One sentence as the encoder takes it. */
final class Sequence {
  /** Longer sequences the encoder has no positions for. */
  static final int MOST_PIECES = 512;

  /** Numbers of the word pieces, with a mark at either end. */
  final long[] pieces;

  /** Letter case of the word of each piece. */
  final long[] cases;

  /** Where each word's first piece stands. */
  final long[] words;

  private Sequence(long[] pieces, long[] cases, long[] words) {
    this.pieces = pieces;
    this.cases = cases;
    this.words = words;
  }

  /** Pieces in all. */
  int length() {
    return pieces.length;
  }

  /** Makes sequences of words. */
  static final class Maker {
    private final WordPieces pieces;
    private final int begin;
    private final int end;

    Maker(WordPieces pieces) {
      this.pieces = pieces;
      this.begin = pieces.number("[CLS]");
      this.end = pieces.number("[SEP]");
    }

    /** The sequence of a sentence of few enough words; long words are cut where it is too long. */
    Sequence of(List<String> forms) {
      List<List<Integer>> cut = new ArrayList<>(forms.size());
      forms.forEach(form -> cut.add(pieces.of(form)));
      int most = WordPieces.MOST_PIECES;
      while (length(cut, most) > MOST_PIECES && most > 1) {
        most--;
      }
      long[] numbers = new long[length(cut, most)];
      long[] cases = new long[numbers.length];
      long[] words = new long[forms.size()];
      int at = 0;
      numbers[at++] = begin;
      for (int word = 0; word < words.length; word++) {
        words[word] = at;
        int letterCase = LetterCase.of(forms.get(word));
        for (int piece = 0; piece < Math.min(most, cut.get(word).size()); piece++) {
          cases[at] = letterCase;
          numbers[at++] = cut.get(word).get(piece);
        }
      }
      numbers[at] = end;
      return new Sequence(numbers, cases, words);
    }

    private static int length(List<List<Integer>> words, int most) {
      return 2 + words.stream().mapToInt(word -> Math.min(most, word.size())).sum();
    }
  }
}
