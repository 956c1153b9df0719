package org.demarche.reading.language.words;

import java.util.ArrayList;
import java.util.List;
import org.demarche.report.Span;

/** Gives abbreviations the period behind them: "Mr.", "U.S.", "J.", "No. 10". */
final class Periods {
  private final WordTables tables;

  Periods(WordTables tables) {
    this.tables = tables;
  }

  /** The words with periods attached. */
  List<Span> attach(String text, List<Span> words) {
    List<Span> attached = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      Span word = words.get(i);
      if (isPeriod(text, words, i + 1)
          && word.end() == words.get(i + 1).begin()
          && isAbbreviation(text, words, i)) {
        attached.add(word.union(words.get(i + 1)));
        i++;
      } else {
        attached.add(word);
      }
    }
    return attached;
  }

  private static boolean isPeriod(String text, List<Span> words, int at) {
    return at < words.size()
        && words.get(at).length() == 1
        && text.charAt(words.get(at).begin()) == '.';
  }

  private boolean isAbbreviation(String text, List<Span> words, int at) {
    String form = words.get(at).of(text);
    if (isDotted(form) || (at == 0 && isMarker(form) && words.size() > 2)) {
      return true;
    }
    WordTables.Abbreviation kind = tables.abbreviation(form);
    if (kind == null) {
      return isInitial(text, words, at);
    }
    return kind != WordTables.Abbreviation.NUMBER || isNumberNext(text, words, at);
  }

  /** Letters joined by periods. */
  private static boolean isDotted(String form) {
    return form.length() >= 3
        && form.charAt(1) == '.'
        && form.charAt(form.length() - 2) == '.'
        && Character.isLetter(form.codePointAt(0));
  }

  /** The number of an entry in a list. */
  private static boolean isMarker(String form) {
    return form.length() <= 2 && form.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static boolean isNumberNext(String text, List<Span> words, int at) {
    return at + 2 < words.size() && Character.isDigit(text.codePointAt(words.get(at + 2).begin()));
  }

  /** A letter that stands for a name has a name behind it. */
  private boolean isInitial(String text, List<Span> words, int at) {
    if (at + 2 >= words.size()
        || words.get(at).length() != 1
        || !Character.isUpperCase(text.charAt(words.get(at).begin()))) {
      return false;
    }
    Span next = words.get(at + 2);
    if (!Character.isUpperCase(text.codePointAt(next.begin()))) {
      return false;
    }
    boolean named = at > 0 && Character.isUpperCase(text.codePointAt(words.get(at - 1).begin()));
    boolean pronoun = text.charAt(words.get(at).begin()) == 'I';
    return named || (!pronoun && (next.length() == 1 || !tables.isOpener(next.of(text))));
  }
}
