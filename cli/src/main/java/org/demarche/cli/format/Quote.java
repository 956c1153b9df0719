package org.demarche.cli.format;

import java.util.ArrayList;
import java.util.List;
import org.demarche.cli.terminal.Plain;
import org.demarche.reading.diplomacy.Item;
import org.demarche.reading.event.Event;
import org.demarche.reading.speech.Statement;
import org.demarche.report.Span;

/** The words that a finding is shown with. */
final class Quote {
  /** Longer sentences are cut to what the event needs. */
  private static final int LONGEST = 320;

  private static final int LONGEST_MATTER = 200;
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

  /** The words that show an item first, in one line. */
  static String of(Shown shown, Item item) {
    return cut(Plain.line(shown.words(item.evidence().get(0))), LONGEST);
  }

  /** What an item is about, in quotation marks and one line. */
  static String ofMatter(Shown shown, Span matter) {
    return '“' + cut(Plain.line(shown.words(matter)), LONGEST_MATTER) + '”';
  }

  /** What is said, in one line; with the quotation marks that it has in the report. */
  static String ofStatement(Shown shown, Statement statement) {
    List<String> parts =
        statement.content().stream().map(part -> Plain.line(shown.words(part))).toList();
    return cut(String.join(" " + CUT + ' ', parts), LONGEST);
  }

  /** Words in one line, cut between two of them where they are too many. */
  static String cut(String words, int longest) {
    if (words.length() <= longest) {
      return words;
    }
    int end = words.lastIndexOf(' ', longest);
    return words.substring(0, end > 0 ? end : words.offsetByCodePoints(0, longest / 2)) + CUT;
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
