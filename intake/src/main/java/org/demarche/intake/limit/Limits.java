package org.demarche.intake.limit;

/**
 * How large an input may be, so that no file, however it was made, takes the machine's memory.
 * Sizes count bytes after unpacking; reading stops at the limit, so a compressed file that would
 * unpack without end costs no more than one of the limit's size.
 */
public final class Limits {
  /** Largest text file: 64 MiB. Larger ones are refused. */
  public static final int FILE_BYTES = 64 << 20;

  /** Largest web page, from a file, an archive or the web: 16 MiB. Its tree takes far more. */
  public static final int PAGE_BYTES = 16 << 20;

  /** Largest PDF file: 32 MiB. */
  public static final int PDF_BYTES = 32 << 20;

  /** Largest letter with all that is attached to it: 32 MiB. */
  public static final int MAIL_BYTES = 32 << 20;

  /** Longest line of a JSON Lines file: 32 MiB. Longer ones are refused and passed over. */
  public static final int LINE_BYTES = 32 << 20;

  /**
   * Longest text of one report in UTF-16 units: 2 Mi, some hundred times a long article. Longer
   * ones are refused: they are many reports in one, and would keep one thread for minutes.
   */
  public static final int REPORT_UNITS = 2 << 20;

  /** Longest run without white space that can be part of an article, in UTF-16 units. */
  public static final int RUN_UNITS = 100_000;

  private Limits() {}
}
