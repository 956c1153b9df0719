package org.demarche.intake;

import org.demarche.intake.limit.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A file, a page or a line from which no report could be taken.
 *
 * @param input the input as the user named it, or the path below a folder that was named
 * @param place where in it ("line 17", "byte 1024"); null when it is the input as a whole
 * @param reason what is wrong, a clause without a full stop
 * @param remedy what the user can do, when there is something to do
 */
public record Refused(String input, @Nullable String place, String reason, @Nullable String remedy)
    implements Arrival {

  /** A refusal of the input with this name. */
  public static Refused of(String input, Refusal refusal) {
    return new Refused(input, refusal.place(), refusal.reason(), refusal.remedy());
  }

  /**
   * A refusal of what stands at a part of the input ("line 17"), whatever place it names itself.
   */
  static Refused of(String input, String part, Refusal refusal) {
    String where = refusal.place() == null ? part : part + ", " + refusal.place();
    return new Refused(input, where, refusal.reason(), refusal.remedy());
  }

  /** One line for people: input, place, reason, remedy. */
  public String message() {
    String at = place == null ? "" : ", " + place;
    String help = remedy == null ? "" : " (" + remedy + ")";
    return input + at + ": " + reason + help;
  }
}
