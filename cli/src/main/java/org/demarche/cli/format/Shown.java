package org.demarche.cli.format;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.reading.Reading;
import org.demarche.reading.actor.Actor;
import org.demarche.reading.actor.Place;
import org.demarche.report.CodePoints;
import org.demarche.report.Span;
import org.jspecify.annotations.Nullable;

/** A reading that is being shown, with what is looked up in it again and again. Immutable. */
final class Shown {
  private final Reading reading;
  private final CodePoints points;
  private final Map<String, Actor> actors = new HashMap<>();

  Shown(Reading reading) {
    this.reading = reading;
    this.points = CodePoints.of(reading.report().text());
    reading.actors().forEach(actor -> actors.put(actor.id(), actor));
  }

  Reading reading() {
    return reading;
  }

  /** The words of a span. */
  String words(Span span) {
    return span.of(reading.report().text());
  }

  /** The actors with these ids, in their order. */
  List<Actor> actors(List<String> ids) {
    return ids.stream().map(this::actor).toList();
  }

  /**
   * The actor with this id.
   *
   * @throws IllegalStateException when the reading has none: a finding names somebody unknown
   */
  Actor actor(String id) {
    Actor actor = actors.get(id);
    if (actor == null) {
      throw new IllegalStateException("a finding names the actor " + id + ", whom nobody found");
    }
    return actor;
  }

  /** A span in code points. */
  void span(Json json, @Nullable Span span) {
    if (span == null) {
      json.value(null);
    } else {
      json.pair(points.at(span.begin()), points.at(span.end()));
    }
  }

  /** A place with the words that name it, or null. */
  void place(Json json, @Nullable Place place) {
    if (place == null) {
      json.value(null);
      return;
    }
    json.object(
        () -> {
          json.field("name", place.name()).field("country", place.country());
          span(json.field("span"), place.span());
        });
  }

  /** A list of spans in code points. */
  void spans(Json json, List<Span> spans) {
    json.list(spans, span -> span(json, span));
  }
}
