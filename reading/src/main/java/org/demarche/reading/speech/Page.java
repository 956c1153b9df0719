package org.demarche.reading.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.reading.language.AnalysedText;
import org.demarche.reading.language.Sentence;
import org.demarche.reading.language.Token;
import org.demarche.report.Span;

/** A text with its words in one row, its paragraphs and its quotations. Immutable. */
final class Page {
  private final AnalysedText text;
  private final List<Word> words = new ArrayList<>();
  private final List<Integer> firstOfSentence = new ArrayList<>();
  private final List<Span> paragraphs = new ArrayList<>();
  private final List<Quote> quotes;

  Page(AnalysedText text) {
    this.text = text;
    int paragraph = -1;
    for (Sentence sentence : text.sentences()) {
      firstOfSentence.add(words.size());
      for (Token token : sentence.tokens()) {
        words.add(new Word(words.size(), sentence, token));
      }
      if (sentence.paragraph() == paragraph) {
        int last = paragraphs.size() - 1;
        paragraphs.set(last, paragraphs.get(last).union(sentence.span()));
      } else {
        paragraphs.add(sentence.span());
        paragraph = sentence.paragraph();
      }
    }
    this.quotes = QuoteFinder.find(text.text(), paragraphs);
  }

  /** The text. */
  String text() {
    return text.text();
  }

  /** Its sentences. */
  List<Sentence> sentences() {
    return text.sentences();
  }

  /** All words in order. */
  List<Word> words() {
    return words;
  }

  /** The quotations in order. */
  List<Quote> quotes() {
    return quotes;
  }

  /** The word that a token is. */
  Word word(Sentence sentence, Token token) {
    return words.get(firstOfSentence.get(sentence.index()) + token.index());
  }

  /** The place of the first word that begins at or after an offset. */
  int wordFrom(int offset) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).span().begin() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The words that begin within a span. */
  List<Word> within(int begin, int end) {
    return words.subList(wordFrom(begin), Math.max(wordFrom(begin), wordFrom(end)));
  }

  /** The paragraph in which an offset lies; the nearest one before it. */
  Span paragraphAt(int offset) {
    return paragraphs.get(paragraphIndex(offset));
  }

  /** The place of the paragraph in which an offset lies. */
  int paragraphIndex(int offset) {
    int low = 0;
    int high = paragraphs.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (paragraphs.get(middle).begin() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** The paragraphs in order. */
  List<Span> paragraphs() {
    return paragraphs;
  }

  /** The quotation that covers an offset, its marks included. */
  Optional<Quote> quoteAt(int offset) {
    int low = 0;
    int high = quotes.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (quotes.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < quotes.size() && quotes.get(low).begin() <= offset
        ? Optional.of(quotes.get(low))
        : Optional.empty();
  }

  /** Whether a span is one quotation, or a part of one. */
  boolean isQuoted(Span span) {
    return quoteAt(span.begin()).filter(q -> q.span().covers(span)).isPresent();
  }

  /** Whether a quotation overlaps a span. */
  boolean hasQuote(Span span) {
    int low = 0;
    int high = quotes.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (quotes.get(middle).end() <= span.begin()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < quotes.size() && quotes.get(low).begin() < span.end();
  }

  /** Whether nothing but white space and punctuation stands between two offsets. */
  boolean isBare(int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (Character.isLetterOrDigit(text().charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** A span without white space and joining punctuation at its ends; empty where none is left. */
  Optional<Span> trimmed(int begin, int end) {
    int from = begin;
    int to = Math.min(end, text().length());
    while (from < to && isJoint(text().charAt(from))) {
      from++;
    }
    while (to > from && (isJoint(text().charAt(to - 1)) || text().charAt(to - 1) == '.')) {
      to--;
    }
    return from < to ? Optional.of(new Span(from, to)) : Optional.empty();
  }

  private static boolean isJoint(char c) {
    return Character.isWhitespace(c) || ",;:-\u2013\u2014\u2015".indexOf(c) >= 0;
  }
}
