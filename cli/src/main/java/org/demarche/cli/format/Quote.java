package org.demarche.cli.format;

import java.util.ArrayList;
import java.util.List;
import org.demarche.cli.terminal.Plain;
import org.demarche.reading.event.Event;
import org.demarche.report.Span;

/** The words that an event is shown with. */
final class Quote {
  /** Longer sentences are cut to what the event needs. */
  private static final int LONGEST = 320;

  private static final int MARGIN = 60;
  private static final String CUT = "…";

  private Quote() {}

  /** The event's sentence in one line; of a very long one the part around the event. */
  static String of(Shown shown, Event event) {
    Span sentence = event.sentence();
    if (sentence.length() <= LONGEST) {
      return Plain.line(shown.words(sentence));
    }
    Span part = within(sentence, core(event), shown);
    String before = part.begin() > sentence.begin() ? CUT : "";
    String after = part.end() < sentence.end() ? CUT : "";
    return before + Plain.line(shown.words(part)) + after;
  }

  /** From the first to the last word of those that made the event, if not too far apart. */
  private static Span core(Event event) {
    List<Span> parts = new ArrayList<>(event.actorSpans());
    parts.addAll(event.recipientSpans());
    Span core = event.trigger();
    for (Span part : parts) {
      Span both = core.union(part);
      if (event.sentence().covers(part) && both.length() <= LONGEST) {
        core = both;
      }
    }
    return core;
  }

  /** The core with a margin, grown to whole words. */
  private static Span within(Span sentence, Span core, Shown shown) {
    String text = shown.reading().report().text();
    int begin = Math.max(sentence.begin(), core.begin() - MARGIN);
    while (begin > sentence.begin() && begin < core.begin() && !isBreak(text, begin)) {
      begin++;
    }
    int end = Math.min(sentence.end(), core.end() + MARGIN);
    while (end < sentence.end() && end > core.end() && !isBreak(text, end)) {
      end--;
    }
    return new Span(begin, end);
  }

  private static boolean isBreak(String text, int at) {
    return Character.isWhitespace(text.charAt(at)) || Character.isWhitespace(text.charAt(at - 1));
  }
}
