package org.demarche.cli;

/** What the exit status of the process says. Where several hold, the last of them here is given. */
public enum ExitCode {
  /** Everything was read. */
  OK(0),
  /** Some input was refused; the rest was read. */
  REFUSED(1),
  /** The command line, or a table of the user's, is not as it should be; nothing was read. */
  USAGE(2),
  /** The machine ran out of something: memory, room on the disk. */
  RESOURCES(3),
  /** The program failed; it is its fault. */
  FAULT(4);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  /** The number that the process ends with. */
  public int number() {
    return number;
  }

  /** The graver of the two. */
  public ExitCode or(ExitCode other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
