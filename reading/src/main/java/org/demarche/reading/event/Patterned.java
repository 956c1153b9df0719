package org.demarche.reading.event;

/** A rule that holds where its pattern does. */
interface Patterned {

  /** When it holds. */
  RulePattern pattern();
}
