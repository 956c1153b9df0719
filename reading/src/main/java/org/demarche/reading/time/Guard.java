package org.demarche.reading.time;

import java.util.List;
import org.demarche.reading.language.NameKind;
import org.demarche.reading.language.Sentence;
import org.demarche.reading.language.Token;
import org.demarche.report.Span;

/**
 * Refuses what only looks like an expression of time: "Theresa May", "may", "$1990", "2000 men".
 */
final class Guard {
  private static final String MONEY = "$£€¥#";

  private final String text;
  private final Sentence sentence;
  private final Tenses tenses;

  Guard(String text, Sentence sentence, Tenses tenses) {
    this.text = text;
    this.sentence = sentence;
    this.tenses = tenses;
  }

  /** Whether the words from {@code from} to {@code to}, exclusive, can be meant as a time. */
  boolean allows(List<Word> words, int from, int to, TimeExpression.Type type) {
    Word first = words.get(from);
    if (from > 0 && MONEY.indexOf(text.charAt(first.span().begin() - 1)) >= 0) {
      return false;
    }
    if (to < words.size() && words.get(to).key().equals("%")) {
      return false;
    }
    Word last = words.get(to - 1);
    if (to - from > 2) {
      return true;
    }
    if (last.isNumber()) {
      return isYear(last, words, to);
    }
    if (to - from == 2) {
      return true;
    }
    Token token = sentence.token(tenses.tokenAt(first.span().begin()));
    return !isOtherWord(token, first.span(), type) && !isMet(token);
  }

  /** "talks with May": with a month nobody does anything. */
  private boolean isMet(Token token) {
    return token.upos().equals("PROPN")
        && sentence.children(token, "case").stream().anyMatch(t -> t.lemma().equals("with"));
  }

  private static boolean isOtherWord(Token token, Span span, TimeExpression.Type type) {
    boolean name = token.name() == NameKind.PERSON || token.name() == NameKind.ORGANISATION;
    boolean verb = token.xpos().equals("MD") || token.xpos().startsWith("VB");
    boolean adjective = type == TimeExpression.Type.SET && token.xpos().equals("JJ");
    return token.span().covers(span) && (name || verb || adjective);
  }

  /** Whether a number that stands alone is a year and not a count of something. */
  private boolean isYear(Word number, List<Word> words, int to) {
    boolean round = number.number() % 100 == 0;
    if (to >= words.size()) {
      return true;
    }
    Word next = words.get(to);
    if (next.glued() && next.key().matches("[.:/-]")) {
      return to + 1 >= words.size() || !words.get(to + 1).isNumber();
    }
    Token after = sentence.token(tenses.tokenAt(next.span().begin()));
    return !(round && after.xpos().equals("NNS"));
  }
}
