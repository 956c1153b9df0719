package org.demarche.desk.guard;

/** A request that is not answered. The message is for the user. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;

  /** A refusal with an HTTP status. */
  public Refusal(int status, String message) {
    super(message);
    this.status = status;
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }
}
