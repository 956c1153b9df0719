package org.demarche.reading.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a term as the tables and the text are compared: cut at spaces, hyphens and
 * apostrophes, without full stops and accents, so that "U.S." is "US", "Asia-Pacific" is "Asia
 * Pacific" and "Erdoğan" is "Erdogan", however a tokeniser cuts them.
 */
final class Words {
  private Words() {}

  /** The words of {@code text} in order. */
  static List<String> of(String text) {
    String plain = plain(text);
    List<String> words = new ArrayList<>(3);
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        word.append(c);
      } else if (c != '.') {
        end(word, words);
        if (!isJoint(c)) {
          words.add(String.valueOf(c));
        }
      }
    }
    end(word, words);
    return words;
  }

  /** The words of a term as one key. */
  static String key(String term) {
    return isPlain(term) ? term : String.join(" ", of(term));
  }

  /** Whether a term is its own key, as most are: loading the tables is part of every start. */
  private static boolean isPlain(String term) {
    for (int i = 0; i < term.length(); i++) {
      char c = term.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      boolean space = c == ' ' && i > 0 && term.charAt(i - 1) != ' ' && i < term.length() - 1;
      if (!letter && !space) {
        return false;
      }
    }
    return true;
  }

  /** As {@link #key}, in lower case. */
  static String lowerKey(String term) {
    return key(term).toLowerCase(Locale.ROOT);
  }

  private static void end(StringBuilder word, List<String> words) {
    if (word.length() > 0) {
      words.add(word.toString());
      word.setLength(0);
    }
  }

  private static boolean isJoint(char c) {
    return Character.isWhitespace(c)
        || c == '-'
        || c == '\''
        || c == '’'
        || c == '‘'
        || c == '‑'
        || c == '–'
        || c == '`'
        || c == 'ʼ';
  }

  private static String plain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        return unaccented(text);
      }
    }
    return text;
  }

  private static String unaccented(String text) {
    String parts = Normalizer.normalize(text, Normalizer.Form.NFD);
    StringBuilder plain = new StringBuilder(parts.length());
    for (int i = 0; i < parts.length(); i++) {
      char c = parts.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        switch (c) {
          case 'ı' -> plain.append('i');
          case 'ł' -> plain.append('l');
          case 'Ł' -> plain.append('L');
          case 'ø' -> plain.append('o');
          case 'Ø' -> plain.append('O');
          case 'đ' -> plain.append('d');
          case 'Đ' -> plain.append('D');
          case 'ß' -> plain.append("ss");
          case 'æ' -> plain.append("ae");
          default -> plain.append(c);
        }
      }
    }
    return plain.toString();
  }
}
