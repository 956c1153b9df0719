package org.demarche.record.query;

import java.util.Locale;

/** Items by what people said of them. */
public enum Verdict {
  /** All but the rejected. */
  STANDING,
  /** Confirmed ones. */
  CONFIRMED,
  /** Rejected ones. */
  REJECTED,
  /** Those of which nobody said anything. */
  OPEN,
  /** All. */
  ANY;

  /** Its name: lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
