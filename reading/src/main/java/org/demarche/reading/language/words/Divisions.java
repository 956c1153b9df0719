package org.demarche.reading.language.words;

import java.util.function.Consumer;
import org.demarche.report.Span;

/** Divides pieces that are several words. */
final class Divisions {
  private final WordTables tables;
  private final Clitics clitics;

  Divisions(WordTables tables) {
    this.tables = tables;
    this.clitics = new Clitics(tables);
  }

  /** Gives the words of a piece in order. */
  void divide(String text, Raw piece, Consumer<Span> to) {
    switch (piece.kind()) {
      case WORD -> clitics.divide(text, piece.span(), to);
      case DOTTED -> divideDotted(text, piece.span(), to);
      case SLASHED -> divideSlashed(text, piece.span(), to);
      case ADDRESS -> divideAddress(text, piece.span(), to);
      case NONE, NUMBER, NAME, SIGN, PUNCTUATION -> to.accept(piece.span());
    }
  }

  /** "U.S" and "v2.0" are one word, "asked.He" lacks a blank. */
  private void divideDotted(String text, Span piece, Consumer<Span> to) {
    String form = piece.of(text);
    if (isLetters(form)
        || tables.abbreviation(form) != null
        || isShare(form)
        || tables.isEnding(form.substring(form.lastIndexOf('.') + 1))) {
      clitics.divide(text, piece, to);
      return;
    }
    int begin = piece.begin();
    for (int at = begin; at < piece.end(); at++) {
      if (text.charAt(at) == '.' && Character.isLetter(text.codePointAt(at + 1))) {
        clitics.divide(text, new Span(begin, at), to);
        to.accept(new Span(at, at + 1));
        begin = at + 1;
      }
    }
    clitics.divide(text, new Span(begin, piece.end()), to);
  }

  /** Single letters joined by periods, perhaps with a clitic behind them. */
  private static boolean isLetters(String form) {
    int at = 1;
    while (at < form.length() && form.charAt(at) == '.') {
      at += 2;
    }
    return at >= form.length() || WordTables.isApostrophe(form.charAt(at));
  }

  /** The sign of a share on its exchange, "NYT.A". */
  private static boolean isShare(String form) {
    int period = form.indexOf('.');
    return period >= form.length() - 3 && form.chars().noneMatch(Character::isLowerCase);
  }

  /** "9/11" and "n/a" are one word, "and/or" is three. */
  private void divideSlashed(String text, Span piece, Consumer<Span> to) {
    if (isShort(piece.of(text))) {
      to.accept(piece);
      return;
    }
    int begin = piece.begin();
    for (int at = begin; at < piece.end(); at++) {
      if (text.charAt(at) == '/') {
        clitics.divide(text, new Span(begin, at), to);
        to.accept(new Span(at, at + 1));
        begin = at + 1;
      }
    }
    clitics.divide(text, new Span(begin, piece.end()), to);
  }

  private static boolean isShort(String form) {
    boolean digits = form.chars().allMatch(c -> c == '/' || (c >= '0' && c <= '9'));
    return digits || form.length() == 3;
  }

  /** Punctuation at the end of an address is the sentence's. */
  private static void divideAddress(String text, Span piece, Consumer<Span> to) {
    int end = piece.end();
    while (end > piece.begin() + 1 && isOutside(text.substring(piece.begin(), end))) {
      end--;
    }
    to.accept(new Span(piece.begin(), end));
    for (int at = end; at < piece.end(); at++) {
      to.accept(new Span(at, at + 1));
    }
  }

  /** Whether the last character does not belong to an address: a bracket does if it was opened. */
  private static boolean isOutside(String address) {
    char last = address.charAt(address.length() - 1);
    return last == ')' ? count(address, ')') > count(address, '(') : ".,;:!?']".indexOf(last) >= 0;
  }

  private static long count(String address, char one) {
    return address.chars().filter(c -> c == one).count();
  }
}
