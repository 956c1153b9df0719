package org.demarche.reading.language.words;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.RuleBasedBreakIterator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.demarche.report.Span;

/**
 * Cuts a text by {@code words.rules}, in time that grows with its length.
 *
 * <p>ICU brings its own character tables: what a letter is does not depend on the Java in use.
 */
final class Lexer {
  /** Longer runs without white space are no words and are not read. */
  private static final int LONGEST_RUN = 2_000;

  private static final Raw.Kind[] KINDS = Raw.Kind.values();

  private final RuleBasedBreakIterator rules;

  private Lexer(RuleBasedBreakIterator rules) {
    this.rules = rules;
  }

  static Lexer load() {
    try (InputStream stream = Lexer.class.getResourceAsStream("words.rules")) {
      if (stream == null) {
        throw new IllegalStateException("words.rules is missing from the class path");
      }
      String rules = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return new Lexer(new RuleBasedBreakIterator(rules));
    } catch (IOException e) {
      throw new UncheckedIOException("words.rules", e);
    }
  }

  /** A lexer for one thread: the rules are shared, the place in the text is not. */
  Lexer copy() {
    return new Lexer(rules.clone());
  }

  /** The pieces of a stretch of the text; white space is left out. */
  List<Raw> cut(String text, Span within) {
    List<Raw> pieces = new ArrayList<>();
    int begin = within.begin();
    while (begin < within.end()) {
      int end = runEnd(text, begin, within.end());
      if (end > begin && end - begin <= LONGEST_RUN) {
        cutRun(text, begin, end, pieces);
      }
      begin = Math.max(end, begin + 1);
    }
    return pieces;
  }

  private static int runEnd(String text, int from, int end) {
    int at = from;
    while (at < end && !isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private void cutRun(String text, int begin, int end, List<Raw> to) {
    rules.setText(text.substring(begin, end));
    int from = rules.first();
    for (int at = rules.next(); at != BreakIterator.DONE; at = rules.next()) {
      to.add(new Raw(new Span(begin + from, begin + at), KINDS[rules.getRuleStatus()]));
      from = at;
    }
  }

  /** White space, controls, and marks without a width, wherever Unicode has them. */
  static boolean isSpace(char c) {
    return c <= ' '
        || (c >= '\u007f' && c <= '\u00a0')
        || c == '\u1680'
        || (c >= '\u2000' && c <= '\u200b')
        || c == '\u200e'
        || c == '\u200f'
        || (c >= '\u2028' && c <= '\u202f')
        || (c >= '\u205f' && c <= '\u2064')
        || (c >= '\u2066' && c <= '\u206f')
        || c == '\u3000'
        || c == '\ufeff';
  }
}
