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
    if (first.isPresent() && page.isBare(first.get().begin(), begin)) {
      begin = first.get().begin();
      if (isFollowedByAside(page, first.get(), end)) {
        return Optional.of(first.get().span());
      }
    }
    Optional<Quote> last = page.quoteAt(end - 1);
    if (last.isPresent() && last.get().begin() >= begin) {
      end = Math.max(end, last.get().end());
    }
    return page.trimmed(begin, end);
  }

  /** Whether a dash or comma comes behind the quotation: what follows is the report's remark. */
  private static boolean isFollowedByAside(Page page, Quote quote, int end) {
    int next = quote.end();
    while (next < end && Character.isWhitespace(page.text().charAt(next))) {
      next++;
    }
    return next < end && "-\u2013\u2014,".indexOf(page.text().charAt(next)) >= 0;
  }
}
