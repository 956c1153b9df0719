package org.demarche.record;

import java.util.Locale;

/** What an item is. */
public enum Kind {
  EVENT,
  STATEMENT,
  ENCOUNTER,
  REQUEST,
  COMMITMENT,
  CHANNEL,
  EXPECTATION,
  POSITION;

  /** Its name in the database: lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The kind with this label.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static Kind of(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }
}
