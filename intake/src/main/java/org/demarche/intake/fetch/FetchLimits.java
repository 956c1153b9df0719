package org.demarche.intake.fetch;

import org.demarche.intake.limit.Limits;

/**
 * How large and how slow an answer may be.
 *
 * @param bytes size of its body, unpacked
 * @param silenceMillis how long a server may say nothing
 * @param totalMillis how long the whole may take, however it drips
 */
public record FetchLimits(int bytes, int silenceMillis, int totalMillis) {
  /** For pages and feeds. */
  public static final FetchLimits USUAL = new FetchLimits(Limits.PAGE_BYTES, 20_000, 60_000);
}
