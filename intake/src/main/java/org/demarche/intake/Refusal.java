package org.demarche.intake;

import org.jspecify.annotations.Nullable;

/** Why an input holds no report; turned into a {@link Refused} where the input's name is known. */
final class Refusal extends Exception {
  private final @Nullable String place;
  private final String reason;
  private final @Nullable String remedy;

  private Refusal(@Nullable String place, String reason, @Nullable String remedy) {
    super(reason);
    this.place = place;
    this.reason = reason;
    this.remedy = remedy;
  }

  static Refusal because(String reason) {
    return new Refusal(null, reason, null);
  }

  Refusal at(String where) {
    return new Refusal(where, reason, remedy);
  }

  Refusal remedy(String help) {
    return new Refusal(place, reason, help);
  }

  Refused of(String input) {
    return new Refused(input, place, reason, remedy);
  }

  /** The refusal of something that stands at {@code line}, whatever place it names itself. */
  Refused of(String input, long line) {
    String where = place == null ? "line " + line : "line " + line + ", " + place;
    return new Refused(input, where, reason, remedy);
  }
}
