package org.demarche.reading.diplomacy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.demarche.reading.Reading;
import org.demarche.report.Span;

/**
 * A rule's example: the sentence without its brackets, and what stood in them.
 *
 * @param text the plain sentence
 * @param square what stood in square brackets
 * @param curly what stood in curly brackets
 */
record MarkedExample(String text, List<Span> square, List<Span> curly) {

  static MarkedExample parse(String marked) {
    StringBuilder text = new StringBuilder();
    List<Span> square = new ArrayList<>();
    List<Span> curly = new ArrayList<>();
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      switch (c) {
        case '[', '{' -> open.push(text.length());
        case ']' -> square.add(new Span(open.pop(), text.length()));
        case '}' -> curly.add(new Span(open.pop(), text.length()));
        default -> text.append(c);
      }
    }
    return new MarkedExample(text.toString(), square, curly);
  }

  /** Whether everybody in the brackets is one of these actors. */
  static boolean names(Reading reading, List<String> ids, List<Span> brackets) {
    return brackets.stream()
        .allMatch(
            bracket ->
                reading.actors().stream()
                    .filter(a -> ids.contains(a.id()))
                    .anyMatch(a -> a.mentions().stream().anyMatch(bracket::overlaps)));
  }
}
