package org.demarche.reading.diplomacy;

import java.util.List;
import org.demarche.reading.actor.Place;
import org.demarche.report.Span;
import org.jspecify.annotations.Nullable;

/**
 * Actors who meet: one encounter however many sentences speak of it.
 *
 * @param id unique in a reading, "m1"
 * @param kind what it is
 * @param participants ids of those who meet, the visitor first; the host is one of them
 * @param host id of the actor who receives the others; null where nobody does or it is not told
 * @param place where, as the text says
 * @param start TIMEX3 value of its day or of a longer time; null where unknown
 * @param end TIMEX3 value of its last day, where it lasts several; null where unknown
 * @param duration TIMEX3 duration, "PT35M"; null where unknown
 * @param level the rank of those who meet; null where unknown
 * @param format how they meet where it is told: "virtual", "telephone", "sidelines", "closed-door",
 *     "trilateral" and so on, as the table has it; null where not told
 * @param state how it stands
 * @param issues ids of the issues that it is about
 * @param events ids of the events that tell it
 */
public record Encounter(
    String id,
    Kind kind,
    List<String> participants,
    @Nullable String host,
    @Nullable Place place,
    @Nullable String start,
    @Nullable String end,
    @Nullable String duration,
    @Nullable Level level,
    @Nullable String format,
    State state,
    List<String> issues,
    List<String> events,
    List<Span> evidence,
    String rule,
    List<String> reasons)
    implements Item {

  /** What an encounter is. */
  public enum Kind {
    MEETING,
    VISIT,
    CALL,
    TALKS,
    SUMMIT
  }

  /** The rank of those who meet: that of the highest whom all sides send. */
  public enum Level {
    LEADERS,
    MINISTERS,
    OFFICIALS,
    MILITARY,
    ENVOYS
  }

  /** How an encounter stands on the report's day. */
  public enum State {
    HELD,
    PLANNED,
    INVITED,
    POSTPONED,
    CANCELLED,
    REFUSED
  }

  /** Copies the lists. */
  public Encounter {
    participants = List.copyOf(participants);
    issues = List.copyOf(issues);
    events = List.copyOf(events);
    evidence = List.copyOf(evidence);
    reasons = List.copyOf(reasons);
  }
}
