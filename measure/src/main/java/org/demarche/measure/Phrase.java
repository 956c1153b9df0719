package org.demarche.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.report.Span;

/**
 * Words of the gold, and where its text has them.
 *
 * <p>Written as they stand in the text; "said#2" is the second place that has "said".
 *
 * @param words as the gold writes them
 * @param places at least one, in order of the text
 */
record Phrase(String words, List<Span> places) {
  private static final Pattern NUMBERED = Pattern.compile("(?s)(.+)#([1-9][0-9]*)");

  Phrase {
    places = List.copyOf(places);
  }

  /**
   * Words that stand for somebody, wherever the text has them.
   *
   * @param place file and line, for messages
   * @throws GoldException when the text does not have them
   */
  static Phrase anywhere(String text, String words, String place) {
    Matcher numbered = NUMBERED.matcher(words);
    boolean chosen = numbered.matches();
    List<Span> found = find(text, chosen ? numbered.group(1) : words);
    if (found.isEmpty()) {
      throw new GoldException(place, "the text does not have \"" + words + "\"");
    }
    if (!chosen) {
      return new Phrase(words, found);
    }
    int number = Integer.parseInt(numbered.group(2));
    if (number > found.size()) {
      throw new GoldException(
          place, "\"" + words + "\", but the text has it " + found.size() + " times");
    }
    return new Phrase(words, List.of(found.get(number - 1)));
  }

  /**
   * Words at one place of the text.
   *
   * @param place file and line, for messages
   * @throws GoldException when the text does not have them, or at several places and no number says
   *     which
   */
  static Phrase once(String text, String words, String place) {
    Phrase phrase = anywhere(text, words, place);
    if (phrase.places.size() > 1) {
      throw new GoldException(
          place,
          "the text has \"%s\" %d times: say which, as in \"%s#1\""
              .formatted(words, phrase.places.size(), words));
    }
    return phrase;
  }

  /** Where the text has these words as words of their own, not as a part of longer ones. */
  private static List<Span> find(String text, String words) {
    List<Span> found = new ArrayList<>();
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      Span span = new Span(at, at + words.length());
      if (isEdge(text, span.begin()) && isEdge(text, span.end())) {
        found.add(span);
      }
    }
    return found;
  }

  private static boolean isEdge(String text, int at) {
    return at == 0
        || at == text.length()
        || !Character.isLetterOrDigit(text.charAt(at - 1))
        || !Character.isLetterOrDigit(text.charAt(at));
  }

  /** Where it stands, of words that stand at one place. */
  Span span() {
    return places.get(0);
  }

  /** Whether one of its places shares a letter with one of these. */
  boolean touches(List<Span> spans) {
    return places.stream().anyMatch(place -> spans.stream().anyMatch(place::overlaps));
  }

  @Override
  public String toString() {
    return words;
  }
}
