package org.demarche.reading.actor;

/** What a text tells of a person's grammatical gender. */
enum Gender {
  /** He. */
  MALE,
  /** She. */
  FEMALE,
  /** Nothing is known. */
  UNKNOWN;

  /** Whether the two can be of the same person. */
  boolean agrees(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }
}
