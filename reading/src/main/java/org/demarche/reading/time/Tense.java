package org.demarche.reading.time;

/** Which way from the report's day the clause around an expression looks. */
enum Tense {
  /** Back. */
  PAST,
  /** On the day itself or around it, or nothing shows. */
  PRESENT,
  /** Ahead. */
  FUTURE
}
