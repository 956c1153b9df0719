package org.demarche.reading.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.reading.language.Sentence;
import org.demarche.reading.language.Token;
import org.demarche.report.Span;

/**
 * The words of a sentence as the terms of the table have them: hyphens divide words and count for
 * nothing, since parsers differ in what they make of them.
 */
final class Wording {

  /** A word of a sentence: as it stands, and its dictionary form. */
  record Word(String form, String lemma, Token token) {
    boolean is(String word) {
      return form.equals(word) || lemma.equals(word);
    }
  }

  private final List<Word> words = new ArrayList<>();

  Wording(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      List<String> forms = split(token.form());
      List<String> lemmas = split(token.lemma());
      for (int i = 0; i < forms.size(); i++) {
        boolean same = forms.size() == lemmas.size();
        words.add(new Word(forms.get(i), same ? lemmas.get(i) : forms.get(i), token));
      }
    }
  }

  /** The words of a phrase, in lower case. */
  static List<String> split(String phrase) {
    if (isPlain(phrase)) {
      return List.of(phrase);
    }
    List<String> parts = new ArrayList<>(2);
    String plain = phrase.toLowerCase(Locale.ROOT).replace('’', '\'').replace("'s", " 's");
    for (String part : plain.split("[\\s\\-–]+")) {
      if (!part.isEmpty()) {
        parts.add(part);
      }
    }
    return parts;
  }

  /** Whether nothing in it divides or changes: most words of a text. */
  private static boolean isPlain(String phrase) {
    for (int i = 0; i < phrase.length(); i++) {
      char c = phrase.charAt(i);
      if (c < 'a' || c > 'z') {
        return false;
      }
    }
    return !phrase.isEmpty();
  }

  List<Word> words() {
    return words;
  }

  /** Whether the phrase stands at this place. */
  boolean has(List<String> phrase, int from) {
    if (from + phrase.size() > words.size()) {
      return false;
    }
    for (int i = 0; i < phrase.size(); i++) {
      if (!words.get(from + i).is(phrase.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether the phrase stands anywhere. */
  boolean has(List<String> phrase) {
    for (int i = 0; i < words.size(); i++) {
      if (has(phrase, i)) {
        return true;
      }
    }
    return false;
  }

  /** Where some words in a row stand in the text. */
  Span span(int from, int size) {
    return words.get(from).token().span().union(words.get(from + size - 1).token().span());
  }
}
