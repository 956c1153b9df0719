package org.demarche.cli.format;

import org.demarche.cli.terminal.Paint.Look;

/** How what is said looks on a terminal. */
final class Looks {
  private Looks() {}

  /** The look that a table names; plain where it names none. */
  static Look of(String name) {
    return name.isEmpty() ? Look.PLAIN : Look.valueOf(name);
  }
}
