package org.demarche.reading.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.report.Span;

/**
 * Cuts a stretch of text into {@link Word}s: runs of letters, runs of digits ("1,300" is one), the
 * "'s" of possession, abbreviations with their full stop, and single signs.
 */
final class Lexer {
  private final String text;
  private final Set<String> abbreviations;
  private final List<Word> words = new ArrayList<>();

  private Lexer(String text, Set<String> abbreviations) {
    this.text = text;
    this.abbreviations = abbreviations;
  }

  /**
   * The words of {@code text} from {@code begin} to {@code end}.
   *
   * @param abbreviations the words, in lower case, whose full stop belongs to them, such as "sept."
   */
  static List<Word> words(String text, int begin, int end, Set<String> abbreviations) {
    Lexer lexer = new Lexer(text, abbreviations);
    int at = begin;
    int last = -1;
    while (at < end) {
      if (isSpace(text.charAt(at))) {
        at++;
        continue;
      }
      int stop = Math.min(end, lexer.endOfWord(at, end));
      lexer.add(at, stop, at == last);
      last = stop;
      at = stop;
    }
    return lexer.words;
  }

  private void add(int begin, int end, boolean glued) {
    String form = text.substring(begin, end);
    boolean capital = Character.isUpperCase(form.charAt(0));
    words.add(new Word(key(form), capital, glued, new Span(begin, end)));
  }

  private static String key(String form) {
    if (form.length() == 1 && isDash(form.charAt(0))) {
      return "-";
    }
    if (isDigit(form.charAt(0))) {
      return form.replace(",", "");
    }
    return form.replace('’', '\'').toLowerCase(Locale.ROOT);
  }

  private int endOfWord(int at, int end) {
    char c = text.charAt(at);
    if (isDigit(c)) {
      return endOfNumber(at, end);
    }
    if (Character.isLetter(c)) {
      return endOfLetters(at, end);
    }
    if (isApostrophe(c) && startsPossessive(at + 1, end)) {
      return at + 2;
    }
    return at + Character.charCount(text.codePointAt(at));
  }

  private boolean startsPossessive(int at, int end) {
    return at < end
        && text.charAt(at) == 's'
        && (at + 1 >= end || !Character.isLetterOrDigit(text.charAt(at + 1)));
  }

  private int endOfNumber(int at, int end) {
    int i = runOfDigits(at, end);
    while (i - at <= 3 && i < end && text.charAt(i) == ',' && runOfDigits(i + 1, end) == i + 4) {
      i += 4;
      at = i - 3;
    }
    return i;
  }

  private int runOfDigits(int from, int end) {
    int i = from;
    while (i < end && isDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Letters, with the dots of "p.m." and of the abbreviations known. */
  private int endOfLetters(int at, int end) {
    int i = at;
    while (i < end && Character.isLetter(text.charAt(i))) {
      i++;
    }
    if (i < end && text.charAt(i) == '.') {
      if (i == at + 1) {
        return endOfInitials(at, end);
      }
      if (abbreviations.contains(text.substring(at, i + 1).toLowerCase(Locale.ROOT))) {
        return i + 1;
      }
    }
    return i;
  }

  private int endOfInitials(int at, int end) {
    int i = at;
    while (i + 1 < end && Character.isLetter(text.charAt(i)) && text.charAt(i + 1) == '.') {
      i += 2;
    }
    return i - at >= 4 ? i : at + 1;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  private static boolean isDash(char c) {
    return Character.getType(c) == Character.DASH_PUNCTUATION;
  }
}
