package org.demarche.cli;

/** A verb that cannot go on. The message is for the user and says what to do. */
public final class CliException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ExitCode code;

  /** Ends the verb with this code. */
  public CliException(ExitCode code, String message) {
    super(message);
    this.code = code;
  }

  /** What the process ends with. */
  public ExitCode code() {
    return code;
  }
}
