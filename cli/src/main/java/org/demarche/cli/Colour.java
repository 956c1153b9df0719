package org.demarche.cli;

import java.util.Locale;
import org.demarche.cli.terminal.Paint;
import org.demarche.cli.terminal.Terminal;

/** The values of {@code --color}. */
enum Colour {
  /** On a terminal, unless the environment says otherwise. */
  AUTO,
  /** In files and pipes too. */
  ALWAYS,
  /** Nowhere. */
  NEVER;

  Paint on(Terminal terminal) {
    return Paint.of(this == ALWAYS || (this == AUTO && terminal.out() && terminal.colourful()));
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
