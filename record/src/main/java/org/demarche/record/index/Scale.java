package org.demarche.record.index;

import java.util.Locale;

/** By what measure acts are weighed. */
public enum Scale {
  /** The scores of the PLOVER codebook. */
  PLOVER,
  /** Goldstein 1992, carried over to CAMEO codes. */
  GOLDSTEIN;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
