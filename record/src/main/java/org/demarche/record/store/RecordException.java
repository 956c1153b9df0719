package org.demarche.record.store;

/** A record that cannot be used as asked. The message is for the user and says what to do. */
public final class RecordException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What stands in the way. */
  public enum Reason {
    /** There is none, or its folder is missing. */
    MISSING,
    /** Another process has it open. */
    IN_USE,
    /** It is something else, or broken. */
    NOT_A_RECORD,
    /** A newer version of the program made it. */
    NEWER,
    /** It may not be written. */
    READ_ONLY,
    /** No room on the disk, or in memory. */
    NO_ROOM,
    /** What is asked of it cannot be: a wrong query, an unknown key. */
    ASKED_WRONGLY
  }

  private final Reason reason;

  /** A record that cannot be used for this reason. */
  public RecordException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  /** What stands in the way. */
  public Reason reason() {
    return reason;
  }
}
