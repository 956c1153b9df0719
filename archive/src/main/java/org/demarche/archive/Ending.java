package org.demarche.archive;

/** What the exit status says: the same as that of the other verbs. */
enum Ending {
  /** Everything was read. */
  OK,
  /** Some input was refused; the rest was read. */
  REFUSED,
  /** The command line, or a table of the user's, is not as it should be. */
  USAGE,
  /** The machine ran out of something: memory, room on the disk. */
  RESOURCES,
  /** The program failed; it is its fault. */
  FAULT
}
