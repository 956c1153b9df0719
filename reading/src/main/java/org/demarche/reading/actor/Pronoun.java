package org.demarche.reading.actor;

/**
 * A pronoun's features.
 *
 * @param form in lower case
 * @param type how it is used
 * @param plural whether it stands for several
 * @param human whether it stands for human beings only
 * @param gender of the person it stands for
 */
record Pronoun(String form, Type type, boolean plural, boolean human, Gender gender) {

  /** How a pronoun is used. */
  enum Type {
    /** For a noun phrase: "he". */
    PERSONAL,
    /** As a possessor: "his". */
    POSSESSIVE,
    /** For the subject of its clause: "himself". */
    REFLEXIVE,
    /** At the head of a relative clause: "who". */
    RELATIVE
  }
}
