package org.demarche.cli.format;

import java.time.LocalDate;
import java.util.List;
import org.demarche.reading.Reading;
import org.demarche.reading.actor.Actor;
import org.demarche.reading.actor.Place;
import org.demarche.reading.diplomacy.Diplomacy;
import org.demarche.reading.event.Event;
import org.demarche.reading.event.EventType;
import org.demarche.reading.event.Status;
import org.demarche.reading.time.TimeExpression;
import org.demarche.report.Report;
import org.demarche.report.Span;

/** Readings made by hand, so that no rule and no model has a part in these tests. */
final class Readings {
  private static final String TEXT =
      "\uD83D\uDD4A Envoys meet\n\nMr. Ito met \"Ms. Diaz\" in Lima\u001b[31m on Monday.";

  private Readings() {}

  static Reading ofMeeting() {
    Report report =
        new Report(
            "r-1",
            "https://example.org/1",
            "=Envoys\u202e meet",
            LocalDate.of(2024, 5, 7),
            "Sample, Daily",
            List.of("A. Writer"),
            "en",
            TEXT);
    return new Reading(
        report,
        List.of(actor("a1", "Ito", "JPN"), actor("a2", "Diaz", null)),
        times(),
        events(),
        List.of(),
        Diplomacy.NONE);
  }

  static Reading ofNothing() {
    return new Reading(
        Report.ofText("r-2", "\nIt rained.\n", null),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Diplomacy.NONE);
  }

  private static Span span(String words) {
    int begin = TEXT.indexOf(words);
    return new Span(begin, begin + words.length());
  }

  private static Span sentence() {
    return new Span(TEXT.indexOf("Mr."), TEXT.length());
  }

  private static Actor actor(String id, String name, @org.jspecify.annotations.Nullable String of) {
    return new Actor(
        id, name, Actor.Kind.PERSON, of, List.of("GOV", "MIL"), null, List.of(span(name)));
  }

  private static List<TimeExpression> times() {
    LocalDate day = LocalDate.of(2024, 5, 6);
    return List.of(
        new TimeExpression(
            span("Monday"), TimeExpression.Type.DATE, day.toString(), day, day, "weekday"));
  }

  private static List<Event> events() {
    Place lima = new Place(1, 6, "Lima", "PER", span("Lima"));
    Event meeting =
        new Event(
            "e1",
            EventType.CONSULT,
            null,
            List.of("diplomatic", "military"),
            "040",
            List.of("a1", "a2"),
            List.of(),
            List.of(span("Mr. Ito"), span("Ms. Diaz")),
            List.of(),
            span("met"),
            sentence(),
            "2024-05-06",
            lima,
            Status.REPORTED,
            null,
            List.of(),
            0.9,
            "meet-with",
            List.of("rule meet-with (verbs.tsv:7)"));
    Event denied =
        new Event(
            "e2",
            EventType.REJECT,
            "meet",
            List.of(),
            null,
            List.of("a2"),
            List.of(),
            List.of(),
            List.of(span("Lima")),
            span("met"),
            sentence(),
            null,
            null,
            Status.NEGATED,
            "a1",
            List.of(),
            0.5,
            "refuse",
            List.of());
    return List.of(meeting, denied);
  }
}
