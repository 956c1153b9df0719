package org.demarche.reading.speech;

import java.util.List;
import org.demarche.reading.event.Event;

/** What is claimed in a statement is no fact: an event told in its content stands on its word. */
public final class Attribution {
  private Attribution() {}

  /**
   * The events, those told in a statement's content attributed to its speaker. A speaker's own act
   * stays as it is.
   */
  public static List<Event> of(List<Event> events, List<Statement> statements) {
    return events.stream().map(event -> of(event, statements)).toList();
  }

  private static Event of(Event event, List<Statement> statements) {
    if (event.attributedTo() != null) {
      return event;
    }
    for (Statement statement : statements) {
      String speaker = statement.speaker();
      boolean told = statement.content().stream().anyMatch(c -> c.covers(event.trigger()));
      if (told && speaker != null && !event.actors().contains(speaker)) {
        return event.attributedTo(speaker);
      }
    }
    return event;
  }
}
