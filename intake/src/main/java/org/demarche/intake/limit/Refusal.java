package org.demarche.intake.limit;

import org.jspecify.annotations.Nullable;

/** Why an input holds no report. Whoever knows the input's name tells the user. */
public final class Refusal extends Exception {
  private static final long serialVersionUID = 1L;

  private final @Nullable String place;
  private final String reason;
  private final @Nullable String remedy;

  private Refusal(@Nullable String place, String reason, @Nullable String remedy) {
    super(reason);
    this.place = place;
    this.reason = reason;
    this.remedy = remedy;
  }

  /**
   * A refusal of the input as a whole.
   *
   * @param reason a clause without a full stop
   */
  public static Refusal because(String reason) {
    return new Refusal(null, reason, null);
  }

  /** The same of one place in the input, "byte 1024". */
  public Refusal at(String where) {
    return new Refusal(where, reason, remedy);
  }

  /** The same with what the user can do. */
  public Refusal remedy(String help) {
    return new Refusal(place, reason, help);
  }

  /** Where in the input; null when it is the input as a whole. */
  public @Nullable String place() {
    return place;
  }

  /** What is wrong. */
  public String reason() {
    return reason;
  }

  /** What the user can do, when there is something to do. */
  public @Nullable String remedy() {
    return remedy;
  }
}
