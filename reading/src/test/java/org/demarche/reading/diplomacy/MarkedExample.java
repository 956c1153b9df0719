package org.demarche.reading.diplomacy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
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
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      switch (c) {
        case '[', '{' -> open.push(text.length());
        case ']' -> actors.add(new Span(open.pop(), text.length()));
        case '}' -> words.add(new Span(open.pop(), text.length()));
        default -> text.append(c);
      }
    }
    return new MarkedExample(text.toString(), actors, words);
  }

  /** Whether everybody in the brackets is one of these actors. */
  static boolean names(Reading reading, List<String> ids, List<Span> brackets) {
    return brackets.stream().allMatch(bracket -> !among(reading, ids, bracket).isEmpty());
  }

  private static List<Actor> among(Reading reading, List<String> ids, Span place) {
    return reading.actors().stream()
        .filter(a -> ids.contains(a.id()))
        .filter(a -> a.mentions().stream().anyMatch(place::overlaps))
        .toList();
  }

  /** Whether one of the ids is an actor mentioned at the marked place, or of its country. */
  static boolean namesSide(Reading reading, List<String> ids, Span place) {
    List<String> all = reading.actors().stream().map(Actor::id).toList();
    List<Actor> marked = among(reading, all, place);
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
