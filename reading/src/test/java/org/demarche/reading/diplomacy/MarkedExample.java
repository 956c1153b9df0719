package org.demarche.reading.diplomacy;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.demarche.reading.Reading;
import org.demarche.reading.TestReader;
import org.demarche.reading.actor.Actor;
import org.demarche.report.Report;
import org.demarche.report.Span;

/**
 * An example of a table: the text without its brackets, and what stood in them.
 *
 * @param text the plain text
 * @param square what stood in square brackets: who acts
 * @param curly what stood in curly brackets: who is acted on, or the words that show it
 * @param angle what stood in angle brackets: what is asked or undertaken
 */
record MarkedExample(String text, List<Span> square, List<Span> curly, List<Span> angle) {
  private static final LocalDate PUBLISHED = LocalDate.of(2023, 6, 19);

  static MarkedExample parse(String marked) {
    StringBuilder text = new StringBuilder();
    List<Span> square = new ArrayList<>();
    List<Span> curly = new ArrayList<>();
    List<Span> angle = new ArrayList<>();
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      switch (c) {
        case '[', '{', '<' -> open.push(text.length());
        case ']' -> square.add(new Span(open.pop(), text.length()));
        case '}' -> curly.add(new Span(open.pop(), text.length()));
        case '>' -> angle.add(new Span(open.pop(), text.length()));
        default -> text.append(c);
      }
    }
    return new MarkedExample(text.toString(), square, curly, angle);
  }

  /** The reading of the plain text, as published on a Monday. */
  Reading read(String name) {
    return TestReader.get().read(Report.ofText(name, text, PUBLISHED));
  }

  /** Whether a claim has just this matter, and everybody marked on their sides. */
  boolean isClaim(Reading reading, List<String> by, List<String> to, Span matter) {
    return angle.equals(List.of(matter))
        && names(reading, by, square)
        && names(reading, to, curly)
        && curly.isEmpty() == to.isEmpty();
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
    return curly.stream().allMatch(w -> item.evidence().stream().anyMatch(w::overlaps));
  }
}
