package org.demarche.intake.fetch;

import org.jspecify.annotations.Nullable;

/**
 * What a server answered.
 *
 * @param status the status code of HTTP
 * @param type the media type in lower case, "text/html"; null where it names none
 * @param charset the encoding that it names; null where it names none
 * @param location where a redirect leads, as it stands there; null where none
 * @param retryAfter when to ask again, as it stands there; null where the server does not say
 * @param validators to ask with next time
 * @param body unpacked; not a copy
 */
@SuppressWarnings("ArrayRecordComponent") // as large as a page, handed on once
public record Answer(
    int status,
    @Nullable String type,
    @Nullable String charset,
    @Nullable String location,
    @Nullable String retryAfter,
    Validators validators,
    byte[] body) {
  /** Whether it says to look elsewhere. */
  public boolean isRedirect() {
    return location != null && status >= 300 && status < 400 && status != 304;
  }

  /** Whether a redirect is meant to last. */
  public boolean isForGood() {
    return status == 301 || status == 308;
  }

  /** Whether asking again later may help. */
  public boolean isPassing() {
    return status == 408 || status == 425 || status == 429 || status >= 500;
  }

  /** What to throw where no such answer is of use. */
  public FetchException unwanted() {
    String message = "status " + status;
    return isPassing() ? FetchException.forNow(message) : FetchException.forGood(message);
  }
}
