package org.demarche.reading.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.demarche.reading.language.Token;
import org.demarche.report.Span;

/**
 * One side of an event: who it is, and the words that name it.
 *
 * @param head the head word of the first phrase
 * @param actors ids, may be empty where the phrase names nobody known (a proposal, a place)
 * @param spans the phrases, at least one
 * @param direct whether the phrase itself is somebody, and not only names somebody inside it
 */
public record Party(Token head, List<String> actors, List<Span> spans, boolean direct) {
  /** Copies the lists. */
  public Party {
    actors = List.copyOf(actors);
    spans = List.copyOf(spans);
  }

  /** The same, but less sure: found beside the slots of the rule. */
  Party loose() {
    return new Party(head, actors, spans, false);
  }

  /** The words without anybody: what is acted on belongs to the one who acts. */
  Party nobody() {
    return new Party(head, List.of(), spans, false);
  }

  /** Both as one side. */
  Party and(Party other) {
    Set<String> all = new LinkedHashSet<>(actors);
    all.addAll(other.actors);
    List<Span> both = new ArrayList<>(spans);
    other.spans.stream().filter(s -> !both.contains(s)).forEach(both::add);
    return new Party(head, List.copyOf(all), both, direct);
  }
}
