package org.demarche.cli.format;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.demarche.cli.terminal.Plain;
import org.demarche.cli.terminal.Wrap;
import org.demarche.reading.event.EventType;
import org.demarche.reading.wording.Phrases;
import org.demarche.reading.wording.Wording;
import org.demarche.record.Content;
import org.demarche.record.Kind;
import org.demarche.record.query.Cited;
import org.jspecify.annotations.Nullable;

/** Says in a sentence what an item says. */
final class Telling {
  private static final int LONGEST_WORDS = 160;

  private final Phrases phrases = Phrases.load();
  private final Wording wording = Wording.load();
  private final Called called;

  Telling(Called called) {
    this.called = called;
  }

  String of(Content content) {
    String who = content.actors().isEmpty() ? "Somebody unnamed" : called.names(content.actors());
    String sentence =
        switch (content.kind()) {
          case EVENT -> who + ' ' + act(content) + standing(content);
          case STATEMENT -> who + to(content) + ": “" + words(content) + '”';
          case ENCOUNTER -> content.type() + ": " + who + host(content) + bracket(content);
          case REQUEST ->
              who + ' ' + act("ask", content) + ": “" + words(content) + '”' + bracket(content);
          case COMMITMENT ->
              who + ' ' + act("undertake", content) + ": “" + words(content) + '”' + due(content);
          case CHANNEL -> line(content) + bracket(content);
          case EXPECTATION ->
              who + ", " + content.type() + ": “" + words(content) + '”' + due(content);
          case POSITION -> who + ' ' + stance(content) + ": " + issues(content);
        };
    String place = content.place();
    String where = place == null ? "" : " · " + Plain.line(place);
    String speaker = content.attributedTo();
    String says = speaker == null ? "" : saying(speaker);
    return capitalised(sentence + where + says);
  }

  private String saying(String speaker) {
    String says = called.areSeveral(List.of(speaker)) ? "say " : "says ";
    return " (" + says + called.name(speaker) + ')';
  }

  private String act(Content content) {
    EventType type = EventType.valueOf(String.valueOf(content.type()));
    String others = content.recipients().isEmpty() ? null : called.names(content.recipients());
    return phrases.of(type, content.mode(), called.areSeveral(content.actors()), others);
  }

  private String act(String act, Content content) {
    String others = content.recipients().isEmpty() ? null : called.names(content.recipients());
    return wording.phrase("act", act).of(called.areSeveral(content.actors()), others);
  }

  private String line(Content content) {
    String type = String.valueOf(content.type());
    String between = content.actors().isEmpty() ? null : called.names(content.actors());
    return wording.has("channel", type)
        ? wording.phrase("channel", type).of(content.actors().size() > 1, between)
        : type + " channel" + (between == null ? "" : " of " + between);
  }

  private String stance(Content content) {
    return stance(String.valueOf(content.type()), content.actors());
  }

  /** "warns", "warn": a stance and those who take it. */
  String stance(String stance, List<String> actors) {
    return wording.has("stance", stance)
        ? wording.phrase("stance", stance).of(called.areSeveral(actors), null)
        : stance;
  }

  private String issues(Content content) {
    return String.join(", ", content.issues().stream().map(wording::issue).toList());
  }

  private String to(Content content) {
    return content.recipients().isEmpty() ? "" : " to " + called.names(content.recipients());
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

  private String due(Content content) {
    String until = content.until();
    String state = content.state() == null || "due".equals(content.state()) ? "" : content.state();
    if (until == null) {
      return state.isEmpty() ? "" : " [" + state + ']';
    }
    return " [" + state + (state.isEmpty() ? "" : ", ") + "due " + wording.time(until) + ']';
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

  /** Lines with the words that show an item; none where its sentence has them already. */
  static List<String> quote(Cited cited, String sentence, int columns) {
    String words = cut(Plain.line(cited.quote()));
    boolean told = cited.item().content().kind() == Kind.STATEMENT || sentence.contains(words);
    return told ? List.of() : Wrap.lines('“' + words + '”', columns);
  }

  /** "3 reports from 2 origins", or who published the only one. */
  static String told(int reports, int origins, @Nullable String publisher, String report) {
    if (reports > 1) {
      return count(reports, "report") + " from " + count(origins, "origin");
    }
    return Plain.line(publisher == null ? report : publisher + " · " + report);
  }

  /** "1 report", "2 reports". */
  static String count(long number, String what) {
    return number == 1 ? "1 " + what : number + " " + what + "s";
  }

  /** Several parts in one line. */
  static String joined(List<String> parts) {
    return String.join(" · ", parts.stream().filter(p -> !p.isEmpty()).toList());
  }
}
