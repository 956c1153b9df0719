package org.demarche.cli.terminal;

/** Marks text for a terminal, or leaves it as it is. Immutable. */
public final class Paint {
  /** The looks in use, as "select graphic rendition" parameters of ECMA-48. */
  public enum Look {
    /** As it is. */
    PLAIN(""),
    /** Headlines and the words that tell an act. */
    BOLD("1"),
    /** What is said in small print. */
    DIM("2"),
    /** Verbal cooperation. */
    GREEN("32"),
    /** Material cooperation. */
    BOLD_GREEN("1;32"),
    /** Verbal conflict. */
    YELLOW("33"),
    /** Material conflict. */
    BOLD_RED("1;31");

    private final String parameters;

    Look(String parameters) {
      this.parameters = parameters;
    }
  }

  private final boolean on;

  private Paint(boolean on) {
    this.on = on;
  }

  /** Paints when {@code on}. */
  public static Paint of(boolean on) {
    return new Paint(on);
  }

  /** The text in this look. */
  public String as(Look look, String text) {
    return on && look != Look.PLAIN ? "\u001b[" + look.parameters + "m" + text + "\u001b[0m" : text;
  }
}
