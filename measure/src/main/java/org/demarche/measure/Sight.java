package org.demarche.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.demarche.reading.Reading;
import org.demarche.report.Span;
import org.jspecify.annotations.Nullable;

/**
 * A reading as the gold's phrases see it.
 *
 * @param reading what was read
 */
record Sight(Reading reading) {
  private static final double MATTER = 1.0 / 3;

  /** All places where the text speaks of these actors. */
  List<Span> mentions(List<String> actors) {
    List<Span> all = new ArrayList<>();
    reading.actors().stream()
        .filter(actor -> actors.contains(actor.id()))
        .forEach(actor -> all.addAll(actor.mentions()));
    return all;
  }

  /** Whether every phrase touches a mention of one of the actors. */
  boolean finds(List<Phrase> phrases, List<String> actors) {
    List<Span> mentions = mentions(actors);
    return phrases.stream().allMatch(phrase -> phrase.touches(mentions));
  }

  /** Whether phrase and actor are the same, or neither is there. */
  boolean same(@Nullable Phrase phrase, @Nullable String actor) {
    if (phrase == null || actor == null) {
      return phrase == null && actor == null;
    }
    return phrase.touches(mentions(List.of(actor)));
  }

  /**
   * Whether a day is the one of the gold; where the gold's text tells none, the report's day is as
   * right as none.
   */
  boolean sameDay(@Nullable String day, @Nullable String coded) {
    LocalDate published = reading.report().published();
    boolean today = published != null && published.toString().equals(coded);
    return Objects.equals(day, coded) || (day == null && today);
  }

  /** Whether two stretches that tell what is asked, promised or due are about the same. */
  boolean sameMatter(Phrase matter, Span coded) {
    return overlap(List.of(matter.span()), List.of(coded)) >= MATTER;
  }

  /** The words that two groups of stretches share, as a share of the smaller group's words. */
  double overlap(List<Span> some, List<Span> others) {
    List<Span> mine = words(some);
    List<Span> yours = words(others);
    long shared = mine.stream().filter(yours::contains).count();
    int smaller = Math.min(mine.size(), yours.size());
    return smaller == 0 ? 0 : (double) shared / smaller;
  }

  private List<Span> words(List<Span> stretches) {
    String text = reading.report().text();
    List<Span> found = new ArrayList<>();
    int begin = -1;
    for (int at = 0; at <= text.length(); at++) {
      boolean isWord = at < text.length() && Character.isLetterOrDigit(text.charAt(at));
      if (isWord && begin < 0) {
        begin = at;
      } else if (!isWord && begin >= 0) {
        Span word = new Span(begin, at);
        if (stretches.stream().anyMatch(word::overlaps)) {
          found.add(word);
        }
        begin = -1;
      }
    }
    return found;
  }

  /** Actors by their first mention, for people. */
  List<String> names(List<String> actors) {
    return reading.actors().stream()
        .filter(actor -> actors.contains(actor.id()))
        .sorted(Comparator.comparingInt(actor -> actors.indexOf(actor.id())))
        .map(actor -> actor.mentions().isEmpty() ? actor.name() : quote(actor.mentions().get(0)))
        .toList();
  }

  /** The words of a span, for people. */
  String quote(Span span) {
    return span.of(reading.report().text());
  }

  /** A value of an enum, for people. */
  static String label(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
