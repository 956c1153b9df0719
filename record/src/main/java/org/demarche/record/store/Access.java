package org.demarche.record.store;

/** What a record is opened for. */
public enum Access {
  /** Only to be looked at. */
  READ,
  /** To be asked what a user wrote: no query can change it, nor read or write another file. */
  QUERY,
  /** To be changed; it must be there. */
  WRITE,
  /** To be changed; it is made where there is none. */
  CREATE;

  boolean writes() {
    return this == WRITE || this == CREATE;
  }
}
