package org.demarche.intake;

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

  /** One line for people: input, place, reason, remedy. */
  public String message() {
    String at = place == null ? "" : ", " + place;
    String help = remedy == null ? "" : " (" + remedy + ")";
    return input + at + ": " + reason + help;
  }
}
