package org.demarche.reading.diplomacy;

import java.util.List;
import org.demarche.report.Span;
import org.jspecify.annotations.Nullable;

/**
 * A change of a line between actors: leaders', ministers' or military lines, working groups,
 * embassies and consulates, relations as such.
 *
 * @param id unique in a reading, "h1"
 * @param kind what line it is
 * @param between ids of those whom it joins
 * @param change what happened to it
 * @param date TIMEX3 value of the time since when it is so; null where unknown
 * @param events ids of the events that tell it
 */
public record Channel(
    String id,
    Kind kind,
    List<String> between,
    Change change,
    @Nullable String date,
    List<String> events,
    List<Span> evidence,
    String rule,
    List<String> reasons)
    implements Item {

  /** What line a channel is. */
  public enum Kind {
    LEADERS("leaders"),
    MINISTERS("ministers"),
    MILITARY("military"),
    WORKING_GROUP("working-group"),
    /** Diplomatic relations as such, embassies and consulates. */
    RELATIONS("relations"),
    OTHER("other");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** Its name in tables and output. */
    public String label() {
      return label;
    }
  }

  /** What happens to a channel. */
  public enum Change {
    PROPOSED,
    REQUESTED,
    REFUSED,
    OPENED,
    USED,
    SUSPENDED,
    RESTORED,
    CLOSED
  }

  /** Copies the lists. */
  public Channel {
    between = List.copyOf(between);
    events = List.copyOf(events);
    evidence = List.copyOf(evidence);
    reasons = List.copyOf(reasons);
  }
}
