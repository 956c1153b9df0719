package org.demarche.reading.language.words;

import java.util.ArrayList;
import java.util.List;
import org.demarche.report.Span;

/**
 * Divides running text into sentences of words.
 *
 * <p>Safe for several threads. The time grows with the length of the text, whatever is in it.
 */
public final class Sentences {
  private static final String STOPS = ".!?\u2026\u3002\uff01\uff1f";
  private static final String QUOTES = "\"'\u201c\u201d\u2018\u2019\u201e\u00ab\u00bb";
  private static final String OPENERS = "([{";
  private static final String CLOSERS = ")]}";
  private static final String INNER = ",;:\u2013\u2014-/";

  private final WordTables tables = new WordTables();
  private final Words words = new Words(tables);

  /** The words of a stretch of the text, undivided. */
  public List<Span> words(String text, Span within) {
    return words.of(text, within);
  }

  /** The sentences of a stretch of the text, in order, each with its words. */
  public List<List<Span>> of(String text, Span within) {
    List<Span> all = words.of(text, within);
    List<List<Span>> sentences = new ArrayList<>();
    int begin = 0;
    boolean wordy = false;
    for (int i = 0; i < all.size(); i++) {
      wordy |= isWordy(text, all.get(i));
      int end = wordy ? end(text, all, i) : 0;
      if (end > 0) {
        sentences.add(List.copyOf(all.subList(begin, end)));
        begin = end;
        wordy = false;
        i = end - 1;
      }
    }
    if (begin < all.size()) {
      sentences.add(List.copyOf(all.subList(begin, all.size())));
    }
    return sentences;
  }

  /** The number of a list's entry alone is no sentence. */
  private static boolean isWordy(String text, Span word) {
    return word.of(text).codePoints().anyMatch(Character::isLetter);
  }

  /** Where the sentence ends whose last word, or full stop, this is; 0 if it is neither. */
  private int end(String text, List<Span> words, int at) {
    if (isStop(text, words.get(at))) {
      int end = closed(text, words, at + 1);
      return end == words.size() || begins(text, words, end) ? end : 0;
    }
    return at + 1 < words.size() && endsAt(text, words, at) ? at + 1 : 0;
  }

  private static boolean isStop(String text, Span word) {
    return word.of(text).chars().allMatch(c -> STOPS.indexOf(c) >= 0);
  }

  /** Behind the quotation marks and brackets that close right after a stop. */
  private static int closed(String text, List<Span> words, int from) {
    int at = from;
    while (at < words.size() && closes(text, words, at)) {
      at++;
    }
    return at;
  }

  private static boolean closes(String text, List<Span> words, int at) {
    Span word = words.get(at);
    if (word.length() > 2 || word.begin() != words.get(at - 1).end()) {
      return false;
    }
    char c = text.charAt(word.begin());
    boolean touches = at + 1 < words.size() && words.get(at + 1).begin() == word.end();
    return CLOSERS.indexOf(c) >= 0 || (QUOTES.indexOf(c) >= 0 && (!touches || !opens(c)));
  }

  /** Marks that stand at the beginning of a quotation, if they are not misused. */
  private static boolean opens(char c) {
    return c == '\u201c' || c == '\u2018' || c == '\u201e' || c == '\u00ab';
  }

  /** Whether a sentence may begin here. */
  private boolean begins(String text, List<Span> words, int at) {
    int first = at;
    while (first < words.size() - 1 && isOpening(text, words, first)) {
      first++;
    }
    int begin = text.codePointAt(words.get(first).begin());
    if (Character.isLowerCase(begin)) {
      return isName(text, words, first);
    }
    return (INNER + STOPS + CLOSERS).indexOf(begin) < 0;
  }

  /** Quotation marks, brackets and ellipses before the first word. */
  private static boolean isOpening(String text, List<Span> words, int at) {
    char c = text.charAt(words.get(at).begin());
    boolean apart = words.get(at).begin() > words.get(at - 1).end();
    return OPENERS.indexOf(c) >= 0
        || QUOTES.indexOf(c) >= 0
        || (apart && words.get(at).length() > 1 && isStop(text, words.get(at)));
  }

  /** Whether a name in lower case begins here: "al-Masri", "iPhone". */
  private boolean isName(String text, List<Span> words, int at) {
    Span word = words.get(at);
    if (word.length() > 1 && Character.isUpperCase(text.charAt(word.begin() + 1))) {
      return true;
    }
    if (!tables.isParticle(word.of(text)) || at + 1 >= words.size()) {
      return false;
    }
    int next = text.charAt(words.get(at + 1).begin()) == '-' ? at + 2 : at + 1;
    return next < words.size() && Character.isUpperCase(text.charAt(words.get(next).begin()));
  }

  /** Whether an abbreviation ends a sentence too. */
  private boolean endsAt(String text, List<Span> words, int at) {
    Span word = words.get(at);
    if (word.length() < 3 || text.charAt(word.end() - 1) != '.') {
      return false;
    }
    String form = text.substring(word.begin(), word.end() - 1);
    return tables.abbreviation(form) != WordTables.Abbreviation.TITLE
        && tables.isOpener(words.get(at + 1).of(text));
  }
}
