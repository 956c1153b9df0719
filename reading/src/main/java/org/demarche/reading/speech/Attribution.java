package org.demarche.reading.speech;

import java.util.ArrayList;
import java.util.List;
import org.demarche.reading.event.Event;
import org.demarche.reading.event.Saying;
import org.demarche.report.Span;

/** What is claimed in a statement is no fact: an event told in its content stands on its word. */
public final class Attribution {
  private Attribution() {}

  /**
   * The events, those told in a statement's content attributed to its speaker. A speaker's own act
   * stays as it is, and so does what the report itself puts between dashes.
   *
   * @param text the report's text
   */
  public static List<Event> of(List<Event> events, List<Statement> statements, String text) {
    return events.stream().map(event -> of(event, statements, text)).toList();
  }

  /** What is said, for the acts that lie in the words: of speakers who are known. */
  public static List<Saying> sayings(List<Statement> statements) {
    List<Saying> sayings = new ArrayList<>();
    for (Statement said : statements) {
      String speaker = said.speaker();
      Span span = said.speakerSpan();
      boolean isSaid = said.act().equals("say") || said.act().equals("ask");
      if (speaker != null && span != null && isSaid && !said.negated()) {
        sayings.add(new Saying(speaker, span, said.addressees(), said.content(), said.date()));
      }
    }
    return List.copyOf(sayings);
  }

  private static Event of(Event event, List<Statement> statements, String text) {
    for (Statement statement : statements) {
      String speaker = statement.speaker();
      for (Span content : statement.content()) {
        if (speaker != null && content.covers(event.trigger())) {
          if (isAside(statement, content, event, text)) {
            return speaker.equals(event.attributedTo()) ? event.attributedTo(null) : event;
          }
          boolean own = event.attributedTo() != null || event.actors().contains(speaker);
          return own ? event : event.attributedTo(speaker);
        }
      }
    }
    return event;
  }

  /** Whether the report breaks in on a statement that it gives in its own words: "— which … —". */
  private static boolean isAside(Statement said, Span content, Event event, String text) {
    int begin = event.trigger().begin();
    long before = dashes(text.substring(content.begin(), begin));
    long after = dashes(text.substring(begin, Math.max(begin, event.sentence().end())));
    return said.kind() != Statement.Kind.DIRECT && before % 2 == 1 && after > 0;
  }

  private static long dashes(String text) {
    return text.chars().filter(c -> c == '—' || c == '–').count();
  }
}
