package org.demarche.reading.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.demarche.reading.actor.Place;
import org.demarche.report.Span;
import org.jspecify.annotations.Nullable;

/** An event before it has an id; the fields are those of {@link Event}. */
record Draft(
    EventType type,
    @Nullable String mode,
    List<String> contexts,
    @Nullable String cameo,
    List<String> actors,
    List<String> recipients,
    List<Span> actorSpans,
    List<Span> recipientSpans,
    Span trigger,
    Span sentence,
    @Nullable String date,
    @Nullable Place place,
    Status status,
    @Nullable String attributedTo,
    double confidence,
    String rule,
    boolean nominal,
    List<String> reasons) {

  Event toEvent(String id) {
    return new Event(
        id,
        type,
        mode,
        contexts,
        cameo,
        actors,
        recipients,
        actorSpans,
        recipientSpans,
        trigger,
        sentence,
        date,
        place,
        status,
        attributedTo,
        confidence,
        rule,
        reasons);
  }

  /** All who take part, whatever their side. */
  Set<String> everybody() {
    List<String> all = new ArrayList<>(actors);
    all.addAll(recipients);
    return new HashSet<>(all);
  }
}
