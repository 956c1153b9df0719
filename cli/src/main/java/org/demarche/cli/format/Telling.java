package org.demarche.cli.format;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.demarche.cli.terminal.Plain;
import org.demarche.reading.event.EventType;
import org.demarche.reading.wording.Phrases;
import org.demarche.record.Content;
import org.jspecify.annotations.Nullable;

/** Says in a sentence what an item says. */
final class Telling {
  private static final int LONGEST_WORDS = 160;

  private final Phrases phrases = Phrases.load();
  private final Called called;

  Telling(Called called) {
    this.called = called;
  }

  String of(Content content) {
    String who = content.actors().isEmpty() ? "Somebody unnamed" : called.names(content.actors());
    String sentence =
        switch (content.kind()) {
          case EVENT -> who + ' ' + act(content) + standing(content);
          case STATEMENT -> who + to(content, " to ") + ": “" + words(content) + '”';
          case ENCOUNTER ->
              Objects.toString(content.type()) + ": " + who + host(content) + bracket(content);
          case REQUEST ->
              who + " asks" + to(content, " ") + " for “" + words(content) + '”' + bracket(content);
          case COMMITMENT ->
              who + " commits" + to(content, " to ") + ": “" + words(content) + '”' + due(content);
          case CHANNEL -> content.type() + " channel of " + who + bracket(content);
          case EXPECTATION ->
              who + ", " + content.type() + ": “" + words(content) + '”' + due(content);
          case POSITION -> who + ' ' + content.type() + ": " + String.join(", ", content.issues());
        };
    String place = content.place();
    String where = place == null ? "" : " · " + Plain.line(place);
    String speaker = content.attributedTo();
    String says = speaker == null ? "" : " (says " + called.name(speaker) + ')';
    return capitalised(sentence + where + says);
  }

  private String act(Content content) {
    EventType type = EventType.valueOf(String.valueOf(content.type()));
    String others = content.recipients().isEmpty() ? null : called.names(content.recipients());
    return phrases.of(type, content.mode(), content.actors().size() > 1, others);
  }

  private String to(Content content, String word) {
    return content.recipients().isEmpty() ? "" : word + called.names(content.recipients());
  }

  private String host(Content content) {
    return content.recipients().isEmpty() ? "" : ", host " + called.names(content.recipients());
  }

  private static String standing(Content content) {
    return switch (Objects.toString(content.state(), "")) {
      case "historical" -> " [background]";
      case "future" -> " [still to come]";
      case "hypothetical" -> " [only possible]";
      case "negated" -> " [did not happen]";
      default -> "";
    };
  }

  private static String bracket(Content content) {
    return content.state() == null ? "" : " [" + content.state() + ']';
  }

  private static String due(Content content) {
    String until = content.until();
    String state = content.state() == null || "due".equals(content.state()) ? "" : content.state();
    if (until == null) {
      return state.isEmpty() ? "" : " [" + state + ']';
    }
    return " [" + state + (state.isEmpty() ? "" : ", ") + "due " + until + ']';
  }

  private static String words(Content content) {
    String words = Plain.line(Objects.toString(content.words(), ""));
    return cut(words.replaceAll("^[“\"'‘]+|[”\"'’,]+$", ""));
  }

  static String cut(String words) {
    if (words.codePointCount(0, words.length()) <= LONGEST_WORDS) {
      return words;
    }
    int end = words.lastIndexOf(' ', words.offsetByCodePoints(0, LONGEST_WORDS));
    return words.substring(0, end > 0 ? end : words.offsetByCodePoints(0, LONGEST_WORDS)) + '…';
  }

  private static String capitalised(String sentence) {
    int first = sentence.offsetByCodePoints(0, 1);
    return sentence.substring(0, first).toUpperCase(Locale.ROOT) + sentence.substring(first);
  }

  /** "3 reports from 2 origins", or who published the only one. */
  static String told(int reports, int origins, @Nullable String publisher, String report) {
    if (reports > 1) {
      return reports + " reports from " + (origins == 1 ? "1 origin" : origins + " origins");
    }
    return Plain.line(publisher == null ? report : publisher + " · " + report);
  }

  /** Several parts in one line. */
  static String joined(List<String> parts) {
    return String.join(" · ", parts.stream().filter(p -> !p.isEmpty()).toList());
  }
}
