package org.demarche.cli.format;

import org.demarche.reading.event.Event;
import org.demarche.reading.event.Plover;

/** Coded events. */
final class EventsSection implements Section {
  private final Plover plover = Plover.load();
  private final boolean reasons;

  /**
   * @param reasons whether events also say why they were coded so
   */
  EventsSection(boolean reasons) {
    this.reasons = reasons;
  }

  @Override
  public String name() {
    return "events";
  }

  @Override
  public void write(Json json, Shown shown) {
    json.list(shown.reading().events(), event -> json.object(() -> fields(json, shown, event)));
  }

  private void fields(Json json, Shown shown, Event event) {
    code(json, event);
    parties(json, shown, event);
    shown.span(json.field("trigger"), event.trigger());
    shown.span(json.field("sentence"), event.sentence());
    json.field("date", event.date());
    shown.place(json.field("place"), event.place());
    json.field("status", event.status())
        .field("attributed_to", event.attributedTo())
        .field("issues", event.issues())
        .field("confidence", event.confidence())
        .field("rule", event.rule());
    if (reasons) {
      json.field("reasons", event.reasons());
    }
  }

  private void code(Json json, Event event) {
    json.field("id", event.id())
        .field("type", event.type().name())
        .field("mode", event.mode())
        .field("contexts", event.contexts())
        .field("quad", plover.quad(event.type()))
        .field("score", plover.score(event.type(), event.mode()))
        .field("cameo", event.cameo());
  }

  private static void parties(Json json, Shown shown, Event event) {
    json.field("actors", event.actors()).field("recipients", event.recipients());
    shown.spans(json.field("actor_spans"), event.actorSpans());
    shown.spans(json.field("recipient_spans"), event.recipientSpans());
  }
}
