package org.demarche.reading.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Takes out what is coded twice. */
final class Repeats {
  private Repeats() {}

  /**
   * In one sentence: the same act found by its verb and by its noun, or by two verbs that tell one
   * act; the surer one stays.
   */
  static List<Draft> within(List<Draft> drafts) {
    List<Draft> kept = new ArrayList<>();
    for (Draft draft : drafts) {
      int at = indexOfTwin(kept, draft);
      if (at < 0) {
        kept.add(draft);
      } else if (kept.get(at).event().confidence() < draft.event().confidence()) {
        kept.set(at, draft);
      }
    }
    return kept;
  }

  private static int indexOfTwin(List<Draft> kept, Draft draft) {
    for (int i = 0; i < kept.size(); i++) {
      Draft other = kept.get(i);
      Event a = other.event();
      Event b = draft.event();
      boolean sameAct =
          a.type() == b.type() && a.status() == b.status() && a.actors().equals(b.actors());
      boolean sameRecipient =
          a.recipientSpans().equals(b.recipientSpans())
              || (!b.recipients().isEmpty()
                  && a.recipients().equals(b.recipients())
                  && (other.nominal() || draft.nominal()))
              || (other.nominal() != draft.nominal()
                  && (a.recipientSpans().isEmpty() || b.recipientSpans().isEmpty()));
      if (sameAct && sameRecipient) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Over a report: a noun of action ("the visit", "their talks") that only takes up an act already
   * told is no further event.
   */
  static List<Draft> across(List<Draft> drafts) {
    List<Draft> kept = new ArrayList<>();
    for (Draft draft : drafts) {
      if (!draft.nominal() || kept.stream().noneMatch(earlier -> takesUp(draft, earlier))) {
        kept.add(draft);
      }
    }
    return kept;
  }

  private static boolean takesUp(Draft later, Draft earlier) {
    Event a = later.event();
    Event b = earlier.event();
    boolean sameDay = a.date() == null || b.date() == null || a.date().equals(b.date());
    return a.type() == b.type()
        && Objects.equals(a.mode(), b.mode())
        && sameDay
        && !isReturned(a, b)
        && earlier.everybody().containsAll(later.everybody());
  }

  /**
   * Whether the one acts on the other who acted on him: "its recognition was welcomed by Rabat".
   */
  private static boolean isReturned(Event a, Event b) {
    return !a.actors().isEmpty()
        && !a.recipients().isEmpty()
        && b.recipients().containsAll(a.actors())
        && b.actors().containsAll(a.recipients());
  }
}
