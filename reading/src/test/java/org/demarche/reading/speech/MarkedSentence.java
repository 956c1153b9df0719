package org.demarche.reading.speech;

import java.util.ArrayList;
import java.util.List;
import org.demarche.report.Span;
import org.jspecify.annotations.Nullable;

/**
 * An example of a table: the sentence without its brackets, and what stood in them.
 *
 * @param text the plain sentence
 * @param speaker what stood in square brackets; null where there are none
 * @param content what stood in curly brackets
 */
record MarkedSentence(String text, @Nullable Span speaker, List<Span> content) {

  static MarkedSentence parse(String marked) {
    StringBuilder text = new StringBuilder();
    List<Span> content = new ArrayList<>();
    Span speaker = null;
    int begin = 0;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      switch (c) {
        case '[', '{' -> begin = text.length();
        case ']' -> speaker = new Span(begin, text.length());
        case '}' -> content.add(new Span(begin, text.length()));
        default -> text.append(c);
      }
    }
    return new MarkedSentence(text.toString(), speaker, content);
  }

  /** Whether a statement has the speaker marked and all that is marked as content. */
  boolean isShownBy(Statement statement) {
    Span span = statement.speakerSpan();
    boolean said = speaker == null || (span != null && span.overlaps(speaker));
    return said
        && content.stream().allMatch(c -> statement.content().stream().anyMatch(c::overlaps));
  }
}
