package org.demarche.reading.diplomacy;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.demarche.reading.Reading;
import org.demarche.reading.TestReader;
import org.demarche.report.Report;
import org.demarche.report.Span;

/**
 * The example of a rule: the text without its brackets, and what stood in them.
 *
 * @param text the plain text
 * @param by what stood in square brackets
 * @param to what stood in curly brackets
 * @param matter what stood in angle brackets
 */
record ClaimExample(String text, List<Span> by, List<Span> to, Span matter) {
  private static final LocalDate PUBLISHED = LocalDate.of(2023, 6, 19);

  static ClaimExample parse(String marked) {
    StringBuilder text = new StringBuilder();
    Deque<Integer> open = new ArrayDeque<>();
    List<Span> by = new ArrayList<>();
    List<Span> to = new ArrayList<>();
    List<Span> matter = new ArrayList<>();
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      switch (c) {
        case '[', '{', '<' -> open.push(text.length());
        case ']' -> by.add(new Span(open.pop(), text.length()));
        case '}' -> to.add(new Span(open.pop(), text.length()));
        case '>' -> matter.add(new Span(open.pop(), text.length()));
        default -> text.append(c);
      }
    }
    return new ClaimExample(text.toString(), by, to, matter.get(0));
  }

  /** The reading of the plain text, as published on a Monday. */
  Reading read(String name) {
    return TestReader.get().read(Report.ofText(name, text, PUBLISHED));
  }

  /** Whether an item has just this matter, and everybody marked on their sides. */
  boolean isShownBy(Reading reading, List<String> askers, List<String> asked, Span about) {
    return matter.equals(about)
        && by.stream().allMatch(s -> names(reading, askers, s))
        && to.stream().allMatch(s -> names(reading, asked, s))
        && to.isEmpty() == asked.isEmpty();
  }

  private static boolean names(Reading reading, List<String> ids, Span span) {
    return reading.actors().stream()
        .filter(a -> ids.contains(a.id()))
        .anyMatch(a -> a.mentions().stream().anyMatch(span::overlaps));
  }
}
