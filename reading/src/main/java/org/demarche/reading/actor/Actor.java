package org.demarche.reading.actor;

import java.util.List;
import org.demarche.report.Span;
import org.jspecify.annotations.Nullable;

/**
 * Someone who acts or is acted on; one actor a person, state or body across a report.
 *
 * @param id unique in a reading, "a1"
 * @param name the fullest name that the text or the tables give
 * @param kind what it is
 * @param country ISO 3166-1 alpha-3 (withdrawn codes for states that are no more); null for an
 *     international body or where unknown
 * @param sectors PLOVER sectors, the most exact first
 * @param office the office held on the report's date, as the text or the tables say
 * @param mentions where the text speaks of it, in order
 */
public record Actor(
    String id,
    String name,
    Kind kind,
    @Nullable String country,
    List<String> sectors,
    @Nullable String office,
    List<Span> mentions) {

  /** What an actor is. */
  public enum Kind {
    /** One human being. */
    PERSON,
    /** A state, or its government as such. */
    STATE,
    /** A body with a name or a standing. */
    ORGANISATION,
    /** People or things named by what they are: protesters, troops, 20 aid workers. */
    GROUP
  }

  /** Copies the lists. */
  public Actor {
    sectors = List.copyOf(sectors);
    mentions = List.copyOf(mentions);
  }
}
