package org.demarche.reading.speech;

import java.util.List;
import org.demarche.report.Span;

/**
 * Words within quotation marks.
 *
 * @param parts the words with their marks, one span a paragraph
 * @param open whether no closing mark was found: it ends with its paragraph
 */
record Quote(List<Span> parts, boolean open) {
  Quote {
    parts = List.copyOf(parts);
  }

  /** Offset of the opening mark. */
  int begin() {
    return parts.get(0).begin();
  }

  /** Offset after the closing mark. */
  int end() {
    return parts.get(parts.size() - 1).end();
  }

  /** From the first mark to the last. */
  Span span() {
    return new Span(begin(), end());
  }
}
