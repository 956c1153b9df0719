package org.demarche.intake.fetch;

/** Why there is no answer. The message is for the user: a clause without a full stop. */
public final class FetchException extends Exception {
  private static final long serialVersionUID = 1L;

  private final boolean passing;

  private FetchException(String message, boolean passing) {
    super(message);
    this.passing = passing;
  }

  /** It may not be asked for, or will never be answered. */
  public static FetchException forGood(String message) {
    return new FetchException(message, false);
  }

  /** It may be answered another time. */
  public static FetchException forNow(String message) {
    return new FetchException(message, true);
  }

  /** Whether asking again later may help. */
  public boolean isPassing() {
    return passing;
  }
}
