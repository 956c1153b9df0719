package org.demarche.archive;

/** What the exit status says: the same as that of the other verbs. */
enum Ending {
  /** Everything was read. */
  OK(0),
  /** Some input was refused; the rest was read. */
  REFUSED(1),
  /** The command line, or a table of the user's, is not as it should be. */
  USAGE(2),
  /** The machine ran out of something: memory, room on the disk. */
  RESOURCES(3),
  /** The program failed; it is its fault. */
  FAULT(4);

  private final int number;

  Ending(int number) {
    this.number = number;
  }

  /** The number that the process ends with. */
  int number() {
    return number;
  }
}
