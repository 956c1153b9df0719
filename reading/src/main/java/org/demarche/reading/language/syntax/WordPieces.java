package org.demarche.reading.language.syntax;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts words into the pieces that the encoder was trained with, as BERT's tokeniser does (Devlin et
 * al. 2019): at punctuation, then the longest pieces of the vocabulary from left to right; where
 * the vocabulary has no capitals, without letter case and accents.
 */
final class WordPieces {
  /** More pieces of a word are not looked at. */
  static final int MOST_PIECES = 8;

  private static final int LONGEST_PART = 100;
  private static final String UNKNOWN = "[UNK]";

  private static final String TYPOGRAPHIC = "\u2018\u2019\u201c\u201d\u2013\u2014";
  private static final String PLAIN = "''\"\"--";

  private final Map<String, Integer> numbers = new HashMap<>();
  private final int unknown;
  private final boolean uncased;
  private int longestPiece;

  /**
   * @param vocabulary the pieces; the number of each is its place
   * @throws IllegalArgumentException when there is none for unknown words
   */
  WordPieces(List<String> vocabulary) {
    for (String piece : vocabulary) {
      numbers.put(piece, numbers.size());
      longestPiece = Math.max(longestPiece, piece.length());
    }
    Integer number = numbers.get(UNKNOWN);
    if (number == null) {
      throw new IllegalArgumentException("the vocabulary lacks " + UNKNOWN);
    }
    unknown = number;
    uncased = vocabulary.stream().noneMatch(WordPieces::hasCapital);
  }

  /** Marks such as "[CLS]" apart. */
  private static boolean hasCapital(String piece) {
    return !piece.startsWith("[") && piece.chars().anyMatch(c -> c >= 'A' && c <= 'Z');
  }

  /**
   * The number of a piece.
   *
   * @throws IllegalArgumentException when the vocabulary lacks it
   */
  int number(String piece) {
    Integer number = numbers.get(piece);
    if (number == null) {
      throw new IllegalArgumentException("the vocabulary lacks " + piece);
    }
    return number;
  }

  /** The numbers of a word's pieces, one at least. */
  List<Integer> of(String word) {
    List<Integer> pieces = new ArrayList<>(2);
    for (String part : parts(plain(word))) {
      cut(part, pieces);
      if (pieces.size() >= MOST_PIECES) {
        return List.copyOf(pieces.subList(0, MOST_PIECES));
      }
    }
    return pieces.isEmpty() ? List.of(unknown) : pieces;
  }

  /** The word without controls and typographic marks, in the case of the vocabulary. */
  private String plain(String word) {
    StringBuilder kept = new StringBuilder(word.length());
    word.codePoints()
        .filter(c -> !isControl(c))
        .map(WordPieces::plain)
        .forEach(kept::appendCodePoint);
    return uncased ? withoutAccents(kept.toString().toLowerCase(Locale.ROOT)) : kept.toString();
  }

  private static String withoutAccents(String word) {
    StringBuilder plain = new StringBuilder(word.length());
    Normalizer2.getNFDInstance()
        .normalize(word)
        .codePoints()
        .filter(c -> UCharacter.getType(c) != UCharacter.NON_SPACING_MARK)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  private static int plain(int c) {
    int at = TYPOGRAPHIC.indexOf(c);
    return at < 0 ? c : PLAIN.charAt(at);
  }

  private static boolean isControl(int c) {
    return switch (UCharacter.getType(c)) {
      case UCharacter.CONTROL, UCharacter.FORMAT, UCharacter.SURROGATE, UCharacter.PRIVATE_USE ->
          true;
      default -> false;
    };
  }

  /** Divides at white space, and around each punctuation mark and ideograph. */
  private static List<String> parts(String word) {
    List<String> parts = new ArrayList<>(1);
    int begin = 0;
    for (int at = 0; at < word.length(); ) {
      int c = word.codePointAt(at);
      int next = at + Character.charCount(c);
      boolean space = UCharacter.isUWhiteSpace(c);
      if (space || isPunctuation(c) || isIdeograph(c)) {
        add(word, begin, at, parts);
        add(word, space ? next : at, next, parts);
        begin = next;
      }
      at = next;
    }
    add(word, begin, word.length(), parts);
    return parts;
  }

  private static void add(String word, int begin, int end, List<String> to) {
    if (begin < end) {
      to.add(word.substring(begin, end));
    }
  }

  private static boolean isPunctuation(int c) {
    boolean sign =
        (c >= 33 && c <= 47)
            || (c >= 58 && c <= 64)
            || (c >= 91 && c <= 96)
            || (c >= 123 && c <= 126);
    return sign
        || switch (UCharacter.getType(c)) {
          case UCharacter.CONNECTOR_PUNCTUATION,
              UCharacter.DASH_PUNCTUATION,
              UCharacter.START_PUNCTUATION,
              UCharacter.END_PUNCTUATION,
              UCharacter.INITIAL_PUNCTUATION,
              UCharacter.FINAL_PUNCTUATION,
              UCharacter.OTHER_PUNCTUATION ->
              true;
          default -> false;
        };
  }

  /** The blocks that BERT takes for Chinese. */
  private static boolean isIdeograph(int c) {
    return (c >= 0x3400 && c <= 0x4DBF)
        || (c >= 0x4E00 && c <= 0x9FFF)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0x20000 && c <= 0x2FA1F);
  }

  private void cut(String part, List<Integer> to) {
    int before = to.size();
    if (part.codePointCount(0, part.length()) > LONGEST_PART) {
      to.add(unknown);
      return;
    }
    int begin = 0;
    while (begin < part.length()) {
      int end = longest(part, begin);
      if (end == begin) {
        to.subList(before, to.size()).clear();
        to.add(unknown);
        return;
      }
      to.add(numbers.get(piece(part, begin, end)));
      begin = end;
    }
  }

  private int longest(String part, int begin) {
    int end = Math.min(part.length(), begin + longestPiece);
    while (end > begin && !numbers.containsKey(piece(part, begin, end))) {
      end--;
    }
    return end;
  }

  private static String piece(String part, int begin, int end) {
    return begin == 0 ? part.substring(0, end) : "##" + part.substring(begin, end);
  }
}
