package org.demarche.reading.speech;

import java.util.Optional;
import org.demarche.report.Span;

/** Sets the edges of reported content: whole quotations, no joining punctuation at the ends. */
final class Edges {
  private Edges() {}

  /** The content with the quotations at its ends whole. */
  static Optional<Span> whole(Page page, Span content) {
    int begin = content.begin();
    int end = content.end();
    Optional<Quote> first = page.quoteAt(begin);
    boolean outside = first.isPresent() && page.isBare(first.get().begin(), begin);
    if (outside) {
      begin = first.get().begin();
    } else if (begin > 0 && page.quoteAt(begin - 1).isPresent() && first.isPresent()) {
      outside = false;
    }
    Optional<Quote> last = page.quoteAt(end - 1);
    if (last.isPresent() && last.get().begin() >= begin) {
      end = Math.max(end, last.get().end());
    } else if (last.isEmpty() && page.quoteAt(end).isPresent()) {
      Quote next = page.quoteAt(end).get();
      end = next.begin() < end ? next.end() : end;
    }
    return page.trimmed(begin, end);
  }
}
