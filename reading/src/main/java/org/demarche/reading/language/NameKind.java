package org.demarche.reading.language;

/** What kind of name a token is part of, as the statistical name finder has it. */
public enum NameKind {
  /** No name. */
  NONE,
  /** A person's. */
  PERSON,
  /** An organisation's. */
  ORGANISATION,
  /** A place's or state's. */
  LOCATION
}
