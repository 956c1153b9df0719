package org.demarche.reading.time;

/** Which way from the report's day the clause around an expression looks. */
enum Tense {
  /** Back: also where nothing shows, since news tell what was. */
  PAST,
  /** On the day itself or around it. */
  PRESENT,
  /** Ahead. */
  FUTURE
}
