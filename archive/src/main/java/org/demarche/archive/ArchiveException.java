package org.demarche.archive;

/** The verb cannot go on. The message is for the user and says what to do. */
final class ArchiveException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Ending ending;

  ArchiveException(Ending ending, String message) {
    super(message);
    this.ending = ending;
  }

  Ending ending() {
    return ending;
  }
}
