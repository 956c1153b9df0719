package org.demarche.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.demarche.measure.Section.Field;
import org.demarche.measure.Section.Group;
import org.demarche.reading.Reading;
import org.demarche.reading.event.Event;
import org.demarche.reading.event.EventType;
import org.demarche.reading.event.Status;
import org.demarche.report.Span;
import org.jspecify.annotations.Nullable;

/**
 * An event that a text of the gold holds.
 *
 * @param type PLOVER type
 * @param mode PLOVER mode, null where none applies
 * @param status how it stands to what is so
 * @param actors phrases of the text
 * @param recipients phrases of the text
 * @param date TIMEX3 value, null where a reader cannot tell
 */
record GoldEvent(
    EventType type,
    @Nullable String mode,
    Status status,
    List<Phrase> actors,
    List<Phrase> recipients,
    @Nullable String date) {

  /** Type and all sides make it the same; the sides by their own words or by other mentions. */
  static final Section<GoldEvent, Event> SECTION =
      new Section<>(
          "events",
          GoldEvent::of,
          Reading::events,
          GoldEvent::matches,
          List.of(
              new Field<>("status", (gold, event, sight) -> event.status() == gold.status),
              new Field<>("mode", (gold, event, s) -> Objects.equals(event.mode(), gold.mode)),
              new Field<>("date", (gold, event, s) -> Objects.equals(event.date(), gold.date))),
          new Group<>(gold -> gold.type.name(), event -> event.type().name()),
          GoldEvent::show);

  GoldEvent {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
  }

  private static GoldEvent of(GoldItem item) {
    item.actorOrNull("attributed_to");
    return new GoldEvent(
        item.choice("type", EventType.class),
        item.textOrNull("mode"),
        item.choice("status", Status.class),
        item.actors("actors"),
        item.actors("recipients"),
        item.textOrNull("date"));
  }

  private boolean matches(Event event, Sight sight) {
    List<Span> who = new ArrayList<>(event.actorSpans());
    who.addAll(sight.mentions(event.actors()));
    List<Span> whom = new ArrayList<>(event.recipientSpans());
    whom.addAll(sight.mentions(event.recipients()));
    return event.type() == type
        && actors.stream().allMatch(actor -> actor.touches(who))
        && recipients.stream().allMatch(recipient -> recipient.touches(whom));
  }

  @Override
  public String toString() {
    return type
        + " "
        + actors
        + " > "
        + recipients
        + " "
        + Sight.label(status)
        + " "
        + mode
        + " "
        + date;
  }

  private static String show(Event event, Sight sight) {
    return "%s %s > %s %s %s %s by %s"
        .formatted(
            event.type(),
            event.actorSpans().stream().map(sight::quote).toList(),
            event.recipientSpans().stream().map(sight::quote).toList(),
            Sight.label(event.status()),
            event.mode(),
            event.date(),
            event.rule());
  }
}
