package org.demarche.reading.language.words;

import java.util.ArrayList;
import java.util.List;
import org.demarche.report.Span;

/**
 * Divides text into words.
 *
 * <p>Safe for several threads. The time grows with the length of the text, whatever is in it.
 */
final class Words {
  private final Lexer lexer = Lexer.load();
  private final WordTables tables;
  private final Divisions divisions;
  private final Periods periods;

  Words(WordTables tables) {
    this.tables = tables;
    this.divisions = new Divisions(tables);
    this.periods = new Periods(tables);
  }

  /** The words in a stretch of the text, in order. */
  List<Span> of(String text, Span within) {
    List<Raw> pieces = lexer.copy().cut(text, within);
    List<Span> words = new ArrayList<>(pieces.size() + pieces.size() / 8);
    for (int i = 0; i < pieces.size(); i++) {
      int last = compound(text, pieces, i);
      if (last > i) {
        words.add(pieces.get(i).span().union(pieces.get(last).span()));
        i = last;
      } else {
        divisions.divide(text, pieces.get(i), words::add);
      }
    }
    return periods.attach(text, words);
  }

  /** The last of the pieces that are one word with the piece at {@code first}. */
  private int compound(String text, List<Raw> pieces, int first) {
    if (!isJoined(pieces, first + 1)) {
      return first;
    }
    String form = pieces.get(first).span().of(text);
    String next = pieces.get(first + 1).span().of(text);
    if (isHyphen(next) && tables.isPrefix(form)) {
      return behindPrefix(pieces, first + 2);
    }
    boolean one =
        (isApostrophe(form) && isOneWord(pieces, first, next))
            || (form.equals(".") && isFraction(pieces, first));
    return one ? first + 1 : first;
  }

  /** "pre-war" is one word, and so is the first of "pre- and post-war". */
  private static int behindPrefix(List<Raw> pieces, int second) {
    if (isWord(pieces, second)) {
      return second;
    }
    int prefix = second - 2;
    return isJoined(pieces, second) ? prefix : prefix + 1;
  }

  /** ".25" without a digit before the point. */
  private static boolean isFraction(List<Raw> pieces, int point) {
    return !isJoined(pieces, point) && pieces.get(point + 1).is(Raw.Kind.NUMBER);
  }

  /** Whether an apostrophe and what follows it are one word: "'em", or "'s" behind a full stop. */
  private boolean isOneWord(List<Raw> pieces, int apostrophe, String next) {
    return isJoined(pieces, apostrophe)
        ? tables.isClitic("'" + next)
        : tables.hasApostrophe("'" + next);
  }

  private static boolean isWord(List<Raw> pieces, int at) {
    return isJoined(pieces, at)
        && !pieces.get(at).is(Raw.Kind.PUNCTUATION)
        && !pieces.get(at).is(Raw.Kind.ADDRESS);
  }

  /** Whether there is a piece here that touches the one before it. */
  private static boolean isJoined(List<Raw> pieces, int at) {
    return at > 0
        && at < pieces.size()
        && pieces.get(at - 1).span().end() == pieces.get(at).span().begin();
  }

  private static boolean isApostrophe(String form) {
    return form.length() == 1 && WordTables.isApostrophe(form.charAt(0));
  }

  private static boolean isHyphen(String form) {
    return form.equals("-") || form.equals("\u2010") || form.equals("\u2011");
  }
}
