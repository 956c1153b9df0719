package org.demarche.measure;

import static java.util.Arrays.asList;

import java.util.ArrayList;
import java.util.List;
import org.demarche.reading.Reading;
import org.demarche.reading.actor.Actor;
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

/** A text with readings of it made by hand. */
final class Told {
  private final String text;
  private final List<Actor> actors = new ArrayList<>();

  Told(String text) {
    this.text = text;
  }

  /** An actor with these mentions, each the first place of its words. */
  Told actor(String id, String... mentions) {
    List<Span> spans = asList(mentions).stream().map(this::at).toList();
    actors.add(new Actor(id, mentions[0], Actor.Kind.STATE, null, List.of(), null, spans));
    return this;
  }

  Span at(String words) {
    return Phrase.anywhere(text, words, "text").span();
  }

  Phrase one(String words) {
    return Phrase.anywhere(text, words, "text");
  }

  List<Phrase> all(String... words) {
    return asList(words).stream().map(this::one).toList();
  }

  Encounter encounter(
      Encounter.Kind kind, List<String> who, @Nullable String host, @Nullable String start) {
    return new Encounter(
        "m1",
        kind,
        who,
        host,
        null,
        start,
        null,
        null,
        null,
        null,
        Encounter.State.HELD,
        List.of(),
        List.of(),
        List.of(new Span(0, 1)),
        "by-hand",
        List.of());
  }

  Request request(List<String> by, List<String> to, String matter, Request.Answer answer) {
    return new Request(
        "r1",
        by,
        to,
        at(matter),
        List.of(),
        answer,
        null,
        List.of(),
        List.of(new Span(0, 1)),
        "by-hand",
        List.of());
  }

  Commitment commitment(List<String> by, String matter, @Nullable String due) {
    return new Commitment(
        "c1",
        by,
        List.of(),
        at(matter),
        List.of(),
        due,
        Commitment.State.MADE,
        null,
        List.of(),
        List.of(new Span(0, 1)),
        "by-hand",
        List.of());
  }

  Channel channel(Channel.Kind kind, List<String> between, String evidence) {
    return new Channel(
        "h1",
        kind,
        between,
        Channel.Change.CLOSED,
        null,
        List.of(),
        List.of(at(evidence)),
        "by-hand",
        List.of());
  }

  Expectation expectation(List<String> who, String what, @Nullable String statedBy) {
    return new Expectation(
        "x1",
        at(what),
        who,
        null,
        Expectation.Certainty.EXPECTED,
        statedBy,
        List.of(),
        List.of(new Span(0, 1)),
        "by-hand",
        List.of());
  }

  Position position(String actor, String issue, String evidence) {
    return new Position(
        "p1",
        actor,
        issue,
        Position.Stance.OPPOSES,
        null,
        null,
        null,
        List.of(at(evidence)),
        "by-hand",
        List.of());
  }

  Statement statement(@Nullable String speaker, String cue, String... content) {
    return new Statement(
        "s1",
        speaker,
        null,
        List.of(),
        at(cue),
        asList(content).stream().map(this::at).toList(),
        Statement.Kind.INDIRECT,
        "say",
        false,
        null,
        List.of(),
        "by-hand",
        List.of());
  }

  Reading reading() {
    return new Reading(
        Report.ofText("x1", text, null), actors, List.of(), List.of(), List.of(), Diplomacy.NONE);
  }

  Reading reading(Diplomacy diplomacy, List<Statement> statements) {
    return new Reading(
        Report.ofText("x1", text, null), actors, List.of(), List.of(), statements, diplomacy);
  }

  Sight sight() {
    return new Sight(reading());
  }
}
