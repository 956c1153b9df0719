package org.demarche.cli.format;

import java.time.LocalDate;
import java.util.List;
import org.demarche.reading.Reading;
import org.demarche.reading.actor.Actor;
import org.demarche.reading.actor.Place;
import org.demarche.reading.diplomacy.Channel;
import org.demarche.reading.diplomacy.Commitment;
import org.demarche.reading.diplomacy.Diplomacy;
import org.demarche.reading.diplomacy.Encounter;
import org.demarche.reading.diplomacy.Expectation;
import org.demarche.reading.diplomacy.Position;
import org.demarche.reading.diplomacy.Request;
import org.demarche.reading.speech.Statement;
import org.demarche.report.Report;
import org.demarche.report.Span;
import org.jspecify.annotations.Nullable;

/** A reading made by hand that has something in every section but the events. */
final class Talks {
  private static final String MET = "Minister Ito met Minister Diaz in Lima on Monday.";
  private static final String ASKED = "Ito asked Diaz for a line between the navies; Diaz refused.";
  private static final String PROMISED = "Japan promised to send doctors by June.";
  private static final String SAID = "\"The strait\u001b[31m is ours,\" Diaz told Ito.";
  private static final String DUE = "Further talks are expected in July, an aide said.";
  private static final String TEXT =
      "\uD83D\uDD4A A line between navies\n\n"
          + String.join(" ", MET, ASKED, PROMISED, SAID, DUE)
          + '\n';

  private Talks() {}

  static Reading reading() {
    return new Reading(
        Report.ofText("r-3", TEXT, LocalDate.of(2024, 5, 7)),
        List.of(
            person("a1", "Ito", "JPN"),
            person("a2", "Diaz", "PER"),
            new Actor(
                "a3", "Japan", Actor.Kind.STATE, "JPN", List.of(), null, List.of(span("Japan")))),
        List.of(),
        List.of(),
        statements(),
        new Diplomacy(
            List.of(encounter()),
            List.of(request()),
            List.of(commitment()),
            List.of(channel()),
            List.of(expectation()),
            List.of(position("p1", "a2", "s1", null), position("p2", "a1", null, null))));
  }

  private static Actor person(String id, String name, String country) {
    return new Actor(
        id, name, Actor.Kind.PERSON, country, List.of("GOV"), "minister", List.of(span(name)));
  }

  private static Span span(String words) {
    int begin = TEXT.indexOf(words);
    return new Span(begin, begin + words.length());
  }

  private static List<Statement> statements() {
    Statement said =
        new Statement(
            "s1",
            "a2",
            span("Diaz"),
            List.of("a1"),
            span("told"),
            List.of(span("\"The strait\u001b[31m is ours,\"")),
            Statement.Kind.DIRECT,
            "say",
            false,
            "2024-05-07",
            List.of("maritime"),
            "quote",
            List.of("cue told (cues-says.tsv:7)"));
    Statement unnamed =
        new Statement(
            "s2",
            null,
            null,
            List.of(),
            span("said"),
            List.of(span("Further talks are expected in July")),
            Statement.Kind.INDIRECT,
            "say",
            false,
            null,
            List.of(),
            "reported",
            List.of());
    return List.of(said, unnamed);
  }

  private static Encounter encounter() {
    return new Encounter(
        "m1",
        Encounter.Kind.MEETING,
        List.of("a1", "a2"),
        "a2",
        new Place(1, 6, "Lima", "PER", span("Lima")),
        "2024-05-06",
        null,
        "PT35M",
        Encounter.Level.MINISTERS,
        "closed-door",
        Encounter.State.HELD,
        List.of("maritime"),
        List.of(),
        List.of(span(MET)),
        "met-in",
        List.of("rule met-in (encounters.tsv:7)"));
  }

  private static Request request() {
    return new Request(
        "r1",
        List.of("a1"),
        List.of("a2"),
        span("a line between the navies"),
        List.of("military-communication"),
        Request.Answer.REFUSED,
        "2024-05-06",
        List.of(),
        List.of(span("Ito asked Diaz for a line between the navies"), span("Diaz refused")),
        "ask-for",
        List.of("rule ask-for (requests.tsv:7)"));
  }

  private static Commitment commitment() {
    return new Commitment(
        "c1",
        List.of("a3"),
        List.of(),
        span("send doctors"),
        List.of("health"),
        "2024-06",
        Commitment.State.MADE,
        null,
        List.of(),
        List.of(span(PROMISED)),
        "promise-to",
        List.of("rule promise-to (commitments.tsv:7)"));
  }

  private static Channel channel() {
    return new Channel(
        "h1",
        Channel.Kind.WORKING_GROUP,
        List.of("a1", "a2"),
        Channel.Change.REFUSED,
        "2024-05-06",
        List.of(),
        List.of(span(ASKED)),
        "line-refused",
        List.of("rule line-refused (channels.tsv:7)"));
  }

  private static Expectation expectation() {
    return new Expectation(
        "x1",
        span("Further talks"),
        List.of("a1"),
        "2024-07",
        Expectation.Certainty.EXPECTED,
        null,
        List.of(),
        List.of(span(DUE)),
        "is-expected",
        List.of("rule is-expected (expectations.tsv:7)"));
  }

  private static Position position(
      String id, String actor, @Nullable String statement, @Nullable String event) {
    return new Position(
        id,
        actor,
        "maritime",
        statement == null ? Position.Stance.SEEKS : Position.Stance.OPPOSES,
        "2024-05-07",
        statement,
        event,
        List.of(span("The strait")),
        "is-ours",
        List.of("rule is-ours (positions.tsv:7)"));
  }
}
