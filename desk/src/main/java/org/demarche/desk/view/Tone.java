package org.demarche.desk.view;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.demarche.reading.event.Status;
import org.demarche.reading.wording.Wording;
import org.demarche.record.Content;
import org.demarche.record.Kind;

/** Whether what an item says brings two sides together or sets them apart. */
public enum Tone {
  COOPERATION,
  CONFLICT,
  NEUTRAL;

  private static final Set<String> DONE = Set.of(label(Status.REPORTED), label(Status.HISTORICAL));

  private static String label(Status status) {
    return status.name().toLowerCase(Locale.ROOT);
  }

  /**
   * The tone of what an item says: of an event that took place by its score, of others as the table
   * has it.
   */
  public static Tone of(Content content, Wording wording) {
    Double score = content.score();
    if (content.kind() == Kind.EVENT) {
      boolean done = DONE.contains(Objects.toString(content.state(), ""));
      return !done || score == null || score == 0 ? NEUTRAL : score > 0 ? COOPERATION : CONFLICT;
    }
    if (content.kind() == Kind.POSITION) {
      return ofLook(wording.look("stance", "" + content.type()));
    }
    return ofState(content.kind(), Objects.toString(content.state(), ""), wording);
  }

  /** The tone of how a matter of some kind stands. */
  public static Tone ofState(Kind kind, String state, Wording wording) {
    return switch (kind) {
      case ENCOUNTER, EXPECTATION -> ofLook(wording.look("encounter", "meeting " + held(state)));
      case REQUEST -> ofLook(wording.look("answer", state));
      case COMMITMENT -> ofLook(wording.look("commitment", state));
      case CHANNEL -> ofLook(wording.look("change", state.equals("open") ? "opened" : state));
      case EVENT, STATEMENT, POSITION -> NEUTRAL;
    };
  }

  private static String held(String state) {
    return state.equals("took place") ? "held" : state;
  }

  private static Tone ofLook(String look) {
    return switch (look) {
      case "GREEN", "BOLD_GREEN" -> COOPERATION;
      case "YELLOW", "BOLD_RED" -> CONFLICT;
      default -> NEUTRAL;
    };
  }

  /** Its class in the stylesheet; empty for none. */
  public String style() {
    return switch (this) {
      case COOPERATION -> "coop";
      case CONFLICT -> "conf";
      case NEUTRAL -> "";
    };
  }
}
