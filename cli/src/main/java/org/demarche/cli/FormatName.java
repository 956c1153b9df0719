package org.demarche.cli;

import java.util.Locale;

/** The values of {@code --format}. */
enum FormatName {
  /** For people. */
  BRIEF,
  /** JSON Lines. */
  NDJSON,
  /** A table, one event a row. */
  CSV;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
