package org.demarche.reading.event;

import java.util.List;
import org.demarche.report.Span;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says, as far as the coding of events needs it: an act may lie in the words
 * themselves, as a reproach or a demand does.
 *
 * @param speaker id of the actor who says it
 * @param speakerSpan the words that name the speaker
 * @param addressees ids of the actors to whom it is said
 * @param content what is said
 * @param date TIMEX3 value of the day on which it was said; null where unknown
 */
public record Saying(
    String speaker,
    Span speakerSpan,
    List<String> addressees,
    List<Span> content,
    @Nullable String date) {

  /** Copies the lists. */
  public Saying {
    addressees = List.copyOf(addressees);
    content = List.copyOf(content);
  }

  /** Whether these words are said. */
  boolean covers(Span words) {
    return content.stream().anyMatch(s -> s.covers(words));
  }

  /** How much is said, to find the innermost of several. */
  int length() {
    return content.stream().mapToInt(Span::length).sum();
  }
}
