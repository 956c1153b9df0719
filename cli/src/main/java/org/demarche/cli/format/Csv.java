package org.demarche.cli.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.demarche.reading.Reading;
import org.demarche.reading.actor.Actor;
import org.demarche.reading.event.Event;
import org.demarche.reading.event.Plover;
import org.demarche.report.Report;
import org.demarche.report.Span;
import org.jspecify.annotations.Nullable;

/**
 * Comma-separated values (RFC 4180), one event a row, for spreadsheets and R.
 *
 * <p>Lists are joined with ";", and the countries and sectors of actors stand in the actors' order,
 * an unknown one empty. A cell of foreign text that a spreadsheet would run as a formula gets an
 * apostrophe before it.
 */
public final class Csv implements ReadingFormat {
  private final Plover plover = Plover.load();
  private final boolean reasons;
  private final List<Column> columns;

  /** A column: its name, and its cell for an event. */
  private record Column(String name, Value cell) {}

  private interface Value {
    @Nullable String of(Shown shown, Event event);
  }

  /**
   * @param reasons whether events also say why they were coded so
   */
  public Csv(boolean reasons) {
    this.reasons = reasons;
    this.columns = List.copyOf(columns());
  }

  @Override
  public String head() {
    return String.join(",", columns.stream().map(Column::name).toList()) + Cell.END;
  }

  @Override
  public String show(Reading reading) {
    var shown = new Shown(reading);
    var rows = new StringBuilder();
    for (Event event : reading.events()) {
      rows.append(
          String.join(
              ",", columns.stream().map(c -> Cell.quoted(c.cell().of(shown, event))).toList()));
      rows.append(Cell.END);
    }
    return rows.toString();
  }

  private List<Column> columns() {
    List<Column> all = new ArrayList<>();
    all.add(ofReport("report", report -> Cell.foreign(report.id())));
    all.add(ofReport("published", report -> text(report.published())));
    code(all);
    parties(all);
    circumstances(all);
    all.add(ofReport("title", report -> Cell.foreign(report.title())));
    all.add(ofReport("url", report -> Cell.foreign(report.url())));
    if (reasons) {
      all.add(ofEvent("reasons", event -> String.join("; ", event.reasons())));
    }
    return all;
  }

  private void code(List<Column> all) {
    all.add(ofEvent("event", Event::id));
    all.add(ofEvent("date", Event::date));
    all.add(ofEvent("type", event -> event.type().name()));
    all.add(ofEvent("mode", Event::mode));
    all.add(ofEvent("contexts", event -> String.join(";", event.contexts())));
    all.add(ofEvent("cameo", Event::cameo));
    all.add(ofEvent("quad", event -> plover.quad(event.type())));
    all.add(ofEvent("score", event -> text(plover.score(event.type(), event.mode()))));
  }

  private static void parties(List<Column> all) {
    party(all, "actor", Event::actors, Event::actorSpans);
    party(all, "recipient", Event::recipients, Event::recipientSpans);
  }

  private static void party(
      List<Column> all,
      String side,
      Function<Event, List<String>> ids,
      Function<Event, List<Span>> spans) {
    all.add(new Column(side + "s", (shown, e) -> names(shown, ids.apply(e), spans.apply(e))));
    all.add(ofActors(side + "_countries", ids, Actor::country));
    all.add(ofActors(side + "_sectors", ids, actor -> String.join(" ", actor.sectors())));
  }

  private static void circumstances(List<Column> all) {
    all.add(ofEvent("status", event -> event.status().name().toLowerCase(Locale.ROOT)));
    all.add(new Column("attributed_to", Csv::speaker));
    all.add(ofEvent("place", e -> e.place() == null ? null : Cell.foreign(e.place().name())));
    all.add(ofEvent("place_country", e -> e.place() == null ? null : e.place().country()));
    all.add(ofEvent("confidence", event -> text(event.confidence())));
    all.add(ofEvent("rule", Event::rule));
    all.add(new Column("quote", (shown, event) -> Cell.foreign(Quote.of(shown, event))));
  }

  private static Column ofReport(String name, Function<Report, @Nullable String> cell) {
    return new Column(name, (shown, event) -> cell.apply(shown.reading().report()));
  }

  private static Column ofEvent(String name, Function<Event, @Nullable String> cell) {
    return new Column(name, (shown, event) -> cell.apply(event));
  }

  private static Column ofActors(
      String name, Function<Event, List<String>> ids, Function<Actor, @Nullable String> of) {
    return new Column(
        name,
        (shown, event) ->
            Cell.foreign(
                String.join(
                    ";",
                    shown.actors(ids.apply(event)).stream().map(a -> text(of.apply(a))).toList())));
  }

  /** Names; where nobody is known, the text's own words, such as for a proposal. */
  private static @Nullable String names(Shown shown, List<String> ids, List<Span> spans) {
    List<String> names =
        ids.isEmpty()
            ? spans.stream().map(shown::words).toList()
            : shown.actors(ids).stream().map(Actor::name).toList();
    return Cell.foreign(String.join(";", names));
  }

  private static @Nullable String speaker(Shown shown, Event event) {
    String id = event.attributedTo();
    return id == null ? null : Cell.foreign(shown.actor(id).name());
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
