package org.demarche.reading.language.words;

import java.util.List;
import java.util.function.Consumer;
import org.demarche.report.Span;

/** Divides words that are written together: "don't", "China's", "cannot", "5bn". */
final class Clitics {
  private static final int LONGEST_CLITIC = 3;

  private final WordTables tables;

  Clitics(WordTables tables) {
    this.tables = tables;
  }

  /** Gives the words of one piece in order. */
  void divide(String text, Span piece, Consumer<Span> to) {
    String form = piece.of(text);
    List<String> parts = tables.parts(form);
    if (!parts.isEmpty()) {
      int at = piece.begin();
      for (String part : parts) {
        to.accept(new Span(at, at + part.length()));
        at += part.length();
      }
      return;
    }
    int cut = unit(form);
    if (cut == 0) {
      cut = clitic(form);
    }
    if (cut > 0) {
      divide(text, new Span(piece.begin(), piece.begin() + cut), to);
      to.accept(new Span(piece.begin() + cut, piece.end()));
    } else {
      to.accept(piece);
    }
  }

  /** Where the clitic at a word's end begins; 0 for none. */
  private int clitic(String form) {
    for (int length = LONGEST_CLITIC; length >= 2; length--) {
      int at = form.length() - length;
      if (at > 0 && tables.isClitic(form.substring(at)) && !isDecade(form, at)) {
        return at;
      }
    }
    return 0;
  }

  /** "1980's" is one word. */
  private static boolean isDecade(String form, int apostrophe) {
    return apostrophe >= 2
        && form.charAt(apostrophe - 1) == '0'
        && form.chars().limit(apostrophe).allMatch(Clitics::isDigit);
  }

  /** Where the unit behind a number begins; 0 for none. */
  private int unit(String form) {
    int at = 0;
    while (at < form.length() && (isDigit(form.charAt(at)) || form.charAt(at) == '.')) {
      at++;
    }
    return at > 0 && at < form.length() && tables.isUnit(form.substring(at)) ? at : 0;
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }
}
