package org.demarche.cli;

/** What the exit status of the process says. Where several hold, the last of them here is given. */
public enum ExitCode {
  /** Everything was read. */
  OK,
  /** Some input was refused; the rest was read. */
  REFUSED,
  /** The command line, or a table of the user's, is not as it should be; nothing was read. */
  USAGE,
  /** The machine ran out of something: memory, room on the disk. */
  RESOURCES,
  /** The program failed; it is its fault. */
  FAULT;

  /** The number that the process ends with. */
  public int number() {
    return ordinal();
  }

  /** The graver of the two. */
  public ExitCode or(ExitCode other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
