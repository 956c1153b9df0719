package org.demarche.record.correction;

import java.util.Locale;

/** What a correction does. */
public enum Op {
  /** The item is right as it stands. */
  CONFIRM,
  /** There is no such thing. */
  REJECT,
  /** A field has another value. */
  SET,
  /** Items are one. */
  MERGE,
  /** Some findings of an item are another item. */
  SPLIT,
  /** Something is so that no report was read for. */
  ADD,
  /** Right or wrong, said of an item that was drawn by lot. Changes nothing. */
  GRADE,
  /** Another correction does not hold. */
  UNDO;

  /** Its name in the database: lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The one with this label.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static Op of(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }
}
