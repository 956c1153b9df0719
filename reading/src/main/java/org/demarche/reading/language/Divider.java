package org.demarche.reading.language;

import java.util.List;
import org.demarche.report.Span;

/** Divides stretches of a text into sentences of words. Safe for use by several threads at once. */
interface Divider {
  /**
   * The sentences of a block in order; one at most where it is no running text.
   *
   * @param text the whole text
   */
  List<List<Word>> divide(String text, Block block);

  /**
   * A word that stands in a text.
   *
   * @param span where it stands
   * @param form how a parser is to be told of it
   */
  record Word(Span span, String form) {}
}
