package org.demarche.cli.format;

import java.util.List;
import org.demarche.cli.terminal.Paint.Look;
import org.demarche.cli.terminal.Plain;
import org.demarche.reading.actor.Place;
import org.demarche.reading.event.Event;
import org.demarche.reading.event.Plover;
import org.demarche.reading.wording.Phrases;
import org.demarche.reading.wording.Wording;

/** Who did what to whom. */
final class EventsPart extends ItemsPart<Event> {
  private final Plover plover = Plover.load();
  private final Phrases phrases = Phrases.load();
  private final Wording wording;

  EventsPart(Wording wording) {
    super(wording.words("heading", "events"));
    this.wording = wording;
  }

  @Override
  List<Event> items(Shown shown) {
    return shown.reading().events();
  }

  @Override
  void item(Sheet sheet, Shown shown, Event event) {
    sheet.item(event.date(), sentence(shown, event), look(event));
  }

  private String sentence(Shown shown, Event event) {
    String others = Names.of(shown, event.recipients(), event.recipientSpans());
    boolean several = Names.areSeveral(shown, event.actors());
    String does = phrases.of(event.type(), event.mode(), several, others.isEmpty() ? null : others);
    var sentence = new StringBuilder(Names.orNobody(shown, event.actors(), event.actorSpans()));
    sentence.append(' ').append(does);
    Place place = event.place();
    if (place != null) {
      sentence.append(" · ").append(Plain.line(place.name()));
    }
    String standing = wording.words("status", event.status());
    sentence.append(standing.isEmpty() ? "" : " [" + standing + ']');
    String speaker = event.attributedTo();
    if (speaker != null) {
      String says = wording.phrase("told", "says").of(false, Names.of(shown.actor(speaker)));
      sentence.append(" (").append(says).append(')');
    }
    return sentence.toString();
  }

  private Look look(Event event) {
    boolean material = plover.quad(event.type()).startsWith("material");
    if (plover.isCooperation(event.type())) {
      return material ? Look.BOLD_GREEN : Look.GREEN;
    }
    return material ? Look.BOLD_RED : Look.YELLOW;
  }

  @Override
  List<String> reasons(Event event) {
    return event.reasons();
  }

  @Override
  String quote(Shown shown, Event event) {
    return Quote.of(shown, event);
  }
}
