package org.demarche.reading.language;

import java.util.List;

/**
 * A text with its sentences: what the later stages read.
 *
 * @param text the report's text
 * @param sentences in order, not overlapping
 */
public record AnalysedText(String text, List<Sentence> sentences) {
  /** Copies the list. */
  public AnalysedText {
    sentences = List.copyOf(sentences);
  }
}
