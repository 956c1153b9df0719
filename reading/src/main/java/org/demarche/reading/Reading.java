package org.demarche.reading;

import java.util.List;
import org.demarche.reading.actor.Actor;
import org.demarche.reading.diplomacy.Diplomacy;
import org.demarche.reading.event.Event;
import org.demarche.reading.speech.Statement;
import org.demarche.reading.time.TimeExpression;
import org.demarche.report.Report;

/**
 * All that was found in one report.
 *
 * @param report what was read
 * @param actors in order of their first mention
 * @param times in order of the text
 * @param events in order of the text
 * @param statements in order of the text
 * @param diplomacy what events and statements amount to
 */
public record Reading(
    Report report,
    List<Actor> actors,
    List<TimeExpression> times,
    List<Event> events,
    List<Statement> statements,
    Diplomacy diplomacy) {

  /** Copies the lists. */
  public Reading {
    actors = List.copyOf(actors);
    times = List.copyOf(times);
    events = List.copyOf(events);
    statements = List.copyOf(statements);
  }
}
