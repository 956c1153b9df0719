package org.demarche.intake.archive;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a record of a web archive gives. */
public sealed interface Entry {
  /**
   * A page as it was fetched.
   *
   * @param url its address
   * @param fetched when
   * @param charset the encoding that the server named; null where it named none
   * @param bytes its bytes, unpacked; not a copy
   */
  @SuppressWarnings("ArrayRecordComponent") // as large as a page, handed on once
  record Capture(String url, Instant fetched, @Nullable String charset, byte[] bytes)
      implements Entry {}

  /** A record that holds no new page. */
  record Passed(String url, Why why) implements Entry {}

  /**
   * A record that cannot be read.
   *
   * @param place byte of the file at which it begins
   * @param reason what is wrong with it
   */
  record Broken(long place, String reason) implements Entry {}

  /** Why a record holds no new page. */
  enum Why {
    /** The page had not changed since it was last fetched. */
    REVISIT,
    /** The archive has the same bytes of the same address already. */
    DUPLICATE,
    /** An error, a redirect, a picture, a feed. */
    NO_PAGE
  }
}
