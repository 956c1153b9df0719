package org.demarche.intake.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * How a page came; null is what nobody knows.
 *
 * @param url the address at which it was fetched, without credentials
 * @param charset the encoding that the server named
 * @param fetched when it was fetched: it bears no later day
 * @param publishers the user's rules for its publisher, and others
 */
public record PageSource(
    @Nullable String url,
    @Nullable String charset,
    @Nullable Instant fetched,
    Publishers publishers) {
  /** A page of which nothing is known but its bytes. */
  public static final PageSource UNKNOWN = new PageSource(null, null, null, Publishers.NONE);

  /** A page from a file. */
  public static PageSource file(Publishers publishers) {
    return new PageSource(null, null, null, publishers);
  }

  /** Whether the day had not begun anywhere on earth when the page was fetched. */
  boolean isFuture(LocalDate day) {
    return fetched != null && day.isAfter(fetched.atOffset(ZoneOffset.MAX).toLocalDate());
  }
}
