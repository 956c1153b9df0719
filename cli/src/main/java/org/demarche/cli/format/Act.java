package org.demarche.cli.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.demarche.cli.terminal.Paint;
import org.demarche.cli.terminal.Paint.Look;
import org.demarche.cli.terminal.Plain;
import org.demarche.cli.terminal.Wrap;
import org.demarche.reading.actor.Place;
import org.demarche.reading.event.Event;
import org.demarche.reading.event.Plover;

/** One event of a brief: its date, and a sentence that says it in plain words. */
final class Act {
  /** Room for a day. */
  static final int DATE_COLUMNS = 10;

  private static final String NOBODY = "Somebody unnamed";

  private final Plover plover = Plover.load();
  private final Phrases phrases = Phrases.load();
  private final int columns;
  private final Paint paint;

  Act(int columns, Paint paint) {
    this.columns = columns;
    this.paint = paint;
  }

  /** Its lines, the date before the first. */
  List<String> lines(Shown shown, Event event) {
    String date = Objects.toString(event.date(), "undated");
    String gap = " ".repeat(Math.max(0, DATE_COLUMNS - Wrap.width(date)) + 2);
    String indent = " ".repeat(DATE_COLUMNS + 2);
    List<String> lines = new ArrayList<>();
    for (String line : Wrap.lines(sentence(shown, event), columns - indent.length())) {
      String start = lines.isEmpty() ? date + gap : indent;
      lines.add(start + paint.as(look(event), line));
    }
    return lines;
  }

  private String sentence(Shown shown, Event event) {
    String actors = Names.of(shown, event.actors(), event.actorSpans());
    String others = Names.of(shown, event.recipients(), event.recipientSpans());
    boolean several = Names.areSeveral(shown, event.actors());
    String does = phrases.of(event.type(), event.mode(), several, others.isEmpty() ? null : others);
    var sentence = new StringBuilder(actors.isEmpty() ? NOBODY : actors).append(' ').append(does);
    Place place = event.place();
    if (place != null) {
      sentence.append(" · ").append(Plain.line(place.name()));
    }
    sentence.append(standing(event));
    String speaker = event.attributedTo();
    if (speaker != null) {
      sentence.append(" (says ").append(Names.of(shown.actor(speaker))).append(')');
    }
    return capitalised(sentence.toString());
  }

  private static String capitalised(String sentence) {
    int first = sentence.offsetByCodePoints(0, 1);
    return sentence.substring(0, first).toUpperCase(Locale.ROOT) + sentence.substring(first);
  }

  private static String standing(Event event) {
    return switch (event.status()) {
      case REPORTED -> "";
      case HISTORICAL -> " [background]";
      case FUTURE -> " [still to come]";
      case HYPOTHETICAL -> " [only possible]";
      case NEGATED -> " [did not happen]";
    };
  }

  private Look look(Event event) {
    boolean material = plover.quad(event.type()).startsWith("material");
    if (plover.isCooperation(event.type())) {
      return material ? Look.BOLD_GREEN : Look.GREEN;
    }
    return material ? Look.BOLD_RED : Look.YELLOW;
  }
}
