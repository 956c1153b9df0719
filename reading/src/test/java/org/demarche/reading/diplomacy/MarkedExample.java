package org.demarche.reading.diplomacy;

import java.util.ArrayList;
import java.util.List;
import org.demarche.reading.Reading;
import org.demarche.reading.actor.Actor;
import org.demarche.report.Span;

/**
 * An example of a table: the text without its brackets, and what stood in them.
 *
 * @param text the plain text
 * @param actors what stood in square brackets
 * @param words what stood in curly brackets
 */
record MarkedExample(String text, List<Span> actors, List<Span> words) {

  static MarkedExample parse(String marked) {
    StringBuilder text = new StringBuilder();
    List<Span> actors = new ArrayList<>();
    List<Span> words = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      switch (c) {
        case '[', '{' -> begin = text.length();
        case ']' -> actors.add(new Span(begin, text.length()));
        case '}' -> words.add(new Span(begin, text.length()));
        default -> text.append(c);
      }
    }
    return new MarkedExample(text.toString(), actors, words);
  }

  /** Whether one of the ids is an actor mentioned at the marked place, or of its country. */
  static boolean names(Reading reading, List<String> ids, Span place) {
    List<Actor> marked =
        reading.actors().stream()
            .filter(a -> a.mentions().stream().anyMatch(place::overlaps))
            .toList();
    return reading.actors().stream()
        .filter(a -> ids.contains(a.id()))
        .anyMatch(a -> marked.stream().anyMatch(m -> isSame(a, m)));
  }

  private static boolean isSame(Actor one, Actor other) {
    return one.id().equals(other.id())
        || (one.country() != null && one.country().equals(other.country()));
  }

  /** Whether all marked words lie in the evidence. */
  boolean isShownBy(Item item) {
    return words.stream().allMatch(w -> item.evidence().stream().anyMatch(w::overlaps));
  }
}
