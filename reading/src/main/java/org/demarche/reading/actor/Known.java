package org.demarche.reading.actor;

/**
 * A term of the tables with what it stands for.
 *
 * @param entry what it stands for
 * @param use in what way
 */
record Known(Entry entry, Use use) {

  /** In what way a term stands for its entry. */
  enum Use {
    /** By a name or noun of its own. */
    NAME,
    /** By a name that others have too: a surname. */
    SHORT,
    /** By an adjective or a noun for its people: Iraqi, Iraqis. */
    ADJECTIVE,
    /** By the first half of a compound: Sino-. */
    PREFIX,
    /** By the name of its capital. */
    CAPITAL,
    /** By the name of a seat of government: the Kremlin. */
    SEAT
  }
}
