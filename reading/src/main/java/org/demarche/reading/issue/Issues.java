package org.demarche.reading.issue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.demarche.reading.event.Event;
import org.demarche.reading.speech.Statement;
import org.demarche.report.Span;

/** Where one report speaks of which issue. Immutable. */
public final class Issues {
  private final List<Mention> mentions;

  /**
   * @param mentions in order of the text
   */
  public Issues(List<Mention> mentions) {
    this.mentions = List.copyOf(mentions);
  }

  /**
   * A place where a text speaks of an issue.
   *
   * @param issue the issue's id
   * @param span the words
   */
  public record Mention(String issue, Span span) {}

  /** In order of the text. */
  public List<Mention> mentions() {
    return mentions;
  }

  /** The ids of the issues spoken of in these spans, in order of their first mention. */
  public List<String> in(List<Span> spans) {
    Set<String> found = new LinkedHashSet<>();
    for (Mention mention : mentions) {
      if (spans.stream().anyMatch(s -> s.overlaps(mention.span()))) {
        found.add(mention.issue());
      }
    }
    return List.copyOf(found);
  }

  /** The events, each with the issues of its sentence. */
  public List<Event> ofEvents(List<Event> events) {
    return events.stream().map(e -> e.about(in(List.of(e.sentence())))).toList();
  }

  /** The statements, each with the issues of its content. */
  public List<Statement> ofStatements(List<Statement> statements) {
    return statements.stream().map(s -> s.about(in(s.content()))).toList();
  }
}
