package org.demarche.reading.language;

import java.util.List;
import org.demarche.reading.language.words.Sentences;
import org.demarche.report.Span;

/** Divides by the rules of {@link org.demarche.reading.language.words}. */
final class RuleDivider implements Divider {
  private final Sentences sentences = new Sentences();

  @Override
  public List<List<Word>> divide(String text, Block block) {
    if (block.kind() == Sentence.Kind.BODY) {
      return sentences.of(text, block.span()).stream().map(words -> words(text, words)).toList();
    }
    List<Span> words = sentences.words(text, block.span());
    return words.isEmpty() ? List.of() : List.of(words(text, words));
  }

  private static List<Word> words(String text, List<Span> spans) {
    return spans.stream().map(span -> new Word(span, span.of(text))).toList();
  }
}
