package org.demarche.desk.api;

import java.util.List;

/**
 * A parameter of an operation.
 *
 * @param name its name
 * @param type what its values are
 * @param says what it does; without a full stop
 * @param choices the values that it can have; empty: any
 * @param many whether it may be given several times
 * @param required whether it must be given
 */
public record Param(
    String name, Type type, String says, List<String> choices, boolean many, boolean required) {
  /** What a value is. */
  public enum Type {
    TEXT,
    DAY,
    NUMBER
  }

  /** Copies the list. */
  public Param {
    choices = List.copyOf(choices);
  }

  /** A text. */
  public static Param text(String name, String says) {
    return new Param(name, Type.TEXT, says, List.of(), false, false);
  }

  /** A day. */
  public static Param day(String name, String says) {
    return new Param(name, Type.DAY, says, List.of(), false, false);
  }

  /** A whole number. */
  public static Param number(String name, String says) {
    return new Param(name, Type.NUMBER, says, List.of(), false, false);
  }

  /** One of a few values. */
  public static Param choice(String name, String says, List<String> choices) {
    return new Param(name, Type.TEXT, says, choices, false, false);
  }

  /** The same, to be given as often as one likes. */
  public Param often() {
    return new Param(name, type, says, choices, true, required);
  }

  /** The same, to be given. */
  public Param needed() {
    return new Param(name, type, says, choices, many, true);
  }
}
