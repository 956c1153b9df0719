package org.demarche.desk.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.demarche.reading.event.EventType;
import org.demarche.reading.wording.Phrases;
import org.demarche.reading.wording.Wording;
import org.demarche.record.Content;
import org.jspecify.annotations.Nullable;

/** Says in a sentence what an item says. Immutable; safe for several threads. */
public final class Sentences {
  private static final int LONGEST_WORDS = 220;

  private final Phrases phrases = Phrases.load();
  private final Wording wording = Wording.load();

  /** The words of the tables. */
  public Wording wording() {
    return wording;
  }

  /** The fact. */
  public String of(Content content, Names names) {
    String sentence =
        switch (content.kind()) {
          case EVENT -> event(content, names);
          case ENCOUNTER -> encounter(content, names);
          case STATEMENT -> who(content, names) + to(content, names) + ": “" + words(content) + '”';
          case REQUEST -> act("ask", content, names) + ": “" + words(content) + '”';
          case COMMITMENT -> act("undertake", content, names) + ": “" + words(content) + '”';
          case CHANNEL -> channel(content, names);
          case EXPECTATION -> expectation(content, names);
          case POSITION -> position(content, names);
        };
    return capitalised(sentence);
  }

  /** What else is told of it: how it stands, where, by whom. */
  public List<String> circumstances(Content content, Names names) {
    List<String> told = new ArrayList<>();
    String state = state(content);
    if (!state.isEmpty()) {
      told.add(state);
    }
    if (content.place() != null) {
      told.add(Visible.line(content.place()));
    }
    if (content.attributedTo() != null) {
      told.add(wording.phrase("told", "says").of(false, names.name(content.attributedTo())));
    }
    if (content.until() != null) {
      String key = content.date() == null ? "due" : "until";
      told.add(wording.phrase("told", key).of(false, wording.time(content.until())));
    }
    if (content.level() != null) {
      told.add("level of " + content.level());
    }
    return told;
  }

  /** How it stands, in words; empty where that goes without saying. */
  public String state(Content content) {
    String state = Objects.toString(content.state(), "");
    return switch (content.kind()) {
      case EVENT -> wording.has("status", state) ? wording.words("status", state) : "";
      case REQUEST -> wording.has("answer", state) ? wording.words("answer", state) : state;
      case COMMITMENT -> wording.has("commitment", state) && !state.equals("made") ? state : "";
      case EXPECTATION ->
          wording.has("certainty", "" + content.type())
              ? wording.words("certainty", "" + content.type())
              : "";
      case STATEMENT -> state.equals("negated") ? "denied" : "";
      case ENCOUNTER, CHANNEL, POSITION -> "";
    };
  }

  /** What people call an issue. */
  public String issue(String id) {
    return Visible.line(wording.issue(id));
  }

  private String event(Content content, Names names) {
    String others = content.recipients().isEmpty() ? null : names.all(content.recipients());
    String act;
    try {
      EventType type = EventType.valueOf("" + content.type());
      act = phrases.of(type, content.mode(), names.areSeveral(content.actors()), others);
    } catch (IllegalArgumentException e) {
      act = content.type() + (others == null ? "" : " " + others);
    }
    return who(content, names) + ' ' + act;
  }

  private String encounter(Content content, Names names) {
    String key = content.type() + " " + content.state();
    List<String> hosts = content.recipients();
    List<String> guests = content.actors().stream().filter(a -> !hosts.contains(a)).toList();
    boolean visit = "visit".equals(content.type()) && !hosts.isEmpty() && !guests.isEmpty();
    List<String> first = visit ? guests : firstOf(content.actors());
    List<String> others =
        visit ? hosts : content.actors().stream().filter(a -> !first.contains(a)).toList();
    String whom = others.isEmpty() ? null : names.all(others);
    String act =
        wording.has("encounter", key)
            ? wording.phrase("encounter", key).of(names.areSeveral(first), whom)
            : key + (whom == null ? "" : " with " + whom);
    return (first.isEmpty() ? "somebody unnamed" : names.all(first)) + ' ' + act;
  }

  private static List<String> firstOf(List<String> actors) {
    return actors.subList(0, Math.min(1, actors.size()));
  }

  private String act(String act, Content content, Names names) {
    String others = content.recipients().isEmpty() ? null : names.all(content.recipients());
    boolean several = names.areSeveral(content.actors());
    return who(content, names) + ' ' + wording.phrase("act", act).of(several, others);
  }

  private String channel(Content content, Names names) {
    return line(content, names) + ' ' + change("" + content.state());
  }

  /** What line a channel is, with its ends. */
  public String line(Content content, Names names) {
    String type = "" + content.type();
    String between = content.actors().isEmpty() ? null : names.all(content.actors());
    return wording.has("channel", type)
        ? wording.phrase("channel", type).of(content.actors().size() > 1, between)
        : type + " channel" + (between == null ? "" : " between " + between);
  }

  /** What happened to a channel. */
  public String change(String change) {
    return wording.has("change", change) ? wording.words("change", change) : change;
  }

  private static String expectation(Content content, Names names) {
    String who = content.actors().isEmpty() ? "" : names.all(content.actors()) + ": ";
    return who + '“' + words(content) + '”';
  }

  private String position(Content content, Names names) {
    String type = "" + content.type();
    String stance =
        wording.has("stance", type)
            ? wording.phrase("stance", type).of(names.areSeveral(content.actors()), null)
            : type;
    String about = String.join(", ", content.issues().stream().map(this::issue).toList());
    return who(content, names) + ' ' + stance + (about.isEmpty() ? "" : ": " + about);
  }

  private static String who(Content content, Names names) {
    return content.actors().isEmpty() ? "somebody unnamed" : names.all(content.actors());
  }

  private static String to(Content content, Names names) {
    return content.recipients().isEmpty() ? "" : " to " + names.all(content.recipients());
  }

  private static String words(Content content) {
    return cut(Visible.line(Objects.toString(content.words(), "")), LONGEST_WORDS);
  }

  /** Not longer than so many code points, cut between words. */
  public static String cut(String words, int longest) {
    if (words.codePointCount(0, words.length()) <= longest) {
      return words;
    }
    int at = words.offsetByCodePoints(0, longest);
    int end = words.lastIndexOf(' ', at);
    return words.substring(0, end > 0 ? end : at) + '…';
  }

  private static String capitalised(@Nullable String sentence) {
    if (sentence == null || sentence.isEmpty()) {
      return "";
    }
    int first = sentence.offsetByCodePoints(0, 1);
    return sentence.substring(0, first).toUpperCase(Locale.ROOT) + sentence.substring(first);
  }
}
