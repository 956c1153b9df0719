package org.demarche.reading.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.demarche.report.Span;

/**
 * A rule's example: the sentence without its brackets, and what stood in them.
 *
 * @param text the plain sentence
 * @param actors what stood in square brackets
 * @param recipients what stood in curly brackets
 */
record RuleExample(String text, List<Span> actors, List<Span> recipients) {

  static RuleExample parse(String marked) {
    StringBuilder text = new StringBuilder();
    List<Span> actors = new ArrayList<>();
    List<Span> recipients = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      switch (c) {
        case '[', '{' -> begin = text.length();
        case ']' -> actors.add(new Span(begin, text.length()));
        case '}' -> recipients.add(new Span(begin, text.length()));
        default -> text.append(c);
      }
    }
    return new RuleExample(text.toString(), actors, recipients);
  }

  /** Whether an event is what the rule's example says: type, mode, and everybody marked. */
  boolean isShownBy(Event event, Rule rule) {
    return event.type() == rule.type()
        && Objects.equals(event.mode(), rule.mode())
        && actors.stream().allMatch(s -> touches(event.actorSpans(), s))
        && recipients.stream().allMatch(s -> touches(event.recipientSpans(), s));
  }

  private static boolean touches(List<Span> spans, Span span) {
    return spans.stream().anyMatch(span::overlaps);
  }
}
