package org.demarche.reading.speech;

import java.util.List;
import org.demarche.reading.language.Sentence;

/**
 * What stands around a quotation in its sentence.
 *
 * @param quote the quotation
 * @param last the last character within its marks
 * @param before words of its sentence before it, back to the quotation before
 * @param after words after it to the end of its sentence or the quotation after
 */
record Surroundings(Quote quote, char last, List<Word> before, List<Word> after) {
  private static final int FARTHEST = 60;

  static Surroundings of(Page page, int index) {
    Quote quote = page.quotes().get(index);
    int floor = index > 0 ? page.quotes().get(index - 1).end() : 0;
    int next = index + 1;
    if (next < page.quotes().size() && isNickname(page, page.quotes().get(next))) {
      next++;
    }
    int ceiling =
        next < page.quotes().size() ? page.quotes().get(next).begin() : page.text().length();
    int at = quote.end() - 1;
    while (at > quote.begin() && isMarkOrSpace(page.text().charAt(at))) {
      at--;
    }
    return new Surroundings(
        quote, page.text().charAt(at), before(page, quote, floor), after(page, quote, ceiling));
  }

  /** Whether a quotation is part of a name: Jose "Pepe" Mujica. */
  private static boolean isNickname(Page page, Quote quote) {
    int from = page.wordFrom(quote.begin());
    int to = page.wordFrom(quote.end());
    return to - from <= 3
        && from > 0
        && to < page.words().size()
        && page.words().get(from - 1).token().upos().equals("PROPN")
        && Character.isUpperCase(page.words().get(to).token().form().codePointAt(0));
  }

  private static boolean isMarkOrSpace(char c) {
    return Character.isWhitespace(c) || "\"'`\u201c\u201d\u2018\u2019\u00bb".indexOf(c) >= 0;
  }

  private static List<Word> before(Page page, Quote quote, int floor) {
    int to = page.wordFrom(quote.begin());
    if (to >= page.words().size()) {
      return List.of();
    }
    Sentence sentence = page.words().get(to).sentence();
    int begin = sentence.span().begin();
    if (begin >= quote.begin()) {
      begin = introduction(page, to, quote);
    }
    int from = page.wordFrom(Math.max(floor, begin));
    from = Math.max(Math.min(from, to), to - FARTHEST);
    for (int i = to - 1; i >= from; i--) {
      // tokenizers may leave two sentences in one where quotation marks stand between
      if (page.words().get(i).token().xpos().equals(".")) {
        return page.words().subList(i + 1, to);
      }
    }
    return page.words().subList(from, to);
  }

  /** A sentence before that ends with a colon belongs to the quotation, also a paragraph up. */
  private static int introduction(Page page, int to, Quote quote) {
    if (to > 0 && page.words().get(to - 1).token().form().equals(":")) {
      return page.words().get(to - 1).sentence().span().begin();
    }
    return quote.begin();
  }

  private static List<Word> after(Page page, Quote quote, int ceiling) {
    int from = page.wordFrom(quote.end());
    int end = Math.min(ceiling, page.paragraphAt(quote.end() - 1).end());
    int to = from;
    while (to < page.words().size()
        && to < from + FARTHEST
        && page.words().get(to).span().begin() < end) {
      if (endsSentence(page.words().get(to))) {
        break;
      }
      to++;
    }
    return page.words().subList(from, to);
  }

  private static boolean endsSentence(Word word) {
    return word.token().xpos().equals(".") || word.token().form().equals(";");
  }

  /** Whether the quotation begins its sentence. */
  boolean startsSentence() {
    return before.stream().allMatch(w -> w.token().upos().equals("PUNCT"));
  }

  /** Whether it ends with a comma: its cue comes after. */
  boolean leansOnWhatFollows() {
    return last == ',' || (!after.isEmpty() && after.get(0).token().form().equals(","));
  }

  /** Whether it ends so that its sentence may go on. */
  boolean mayLeanOnWhatFollows() {
    boolean lower =
        !after.isEmpty() && Character.isLowerCase(after.get(0).token().form().codePointAt(0));
    return "?!-\u2013\u2014\u2026,".indexOf(last) >= 0 || lower;
  }
}
