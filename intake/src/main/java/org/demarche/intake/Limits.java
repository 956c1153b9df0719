package org.demarche.intake;

/**
 * How large an input may be, so that no file, however it was made, takes the machine's memory.
 * Sizes count bytes after unpacking; reading stops at the limit, so a compressed file that would
 * unpack without end costs no more than one of the limit's size.
 */
public final class Limits {
  /** Largest text file or page: 64 MiB. Larger ones are refused. */
  public static final int FILE_BYTES = 64 << 20;

  /** Longest line of a JSON Lines file: 32 MiB. Longer ones are refused and passed over. */
  public static final int LINE_BYTES = 32 << 20;

  private Limits() {}
}
