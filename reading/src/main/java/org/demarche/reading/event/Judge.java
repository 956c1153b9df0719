package org.demarche.reading.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.reading.actor.Actor;
import org.demarche.reading.actor.Actors;
import org.demarche.report.Span;

/**
 * How sure an event is: the share of events of which as much is known that a careful reader finds
 * right in actor, recipient and type.
 *
 * <p>Each thing that is known of an event (its rule, its type, who takes part, how far from the
 * trigger they are named) weighs for or against it; the sum is put through a logistic curve (Platt
 * 1999). The weights ({@code judge.tsv}) are fitted to events that people labelled by hand: {@code
 * training/judge.py}, docs/judge.md.
 */
final class Judge {
  private static final String BIAS = "bias";

  /** Of the doublings of a distance: further is not told apart. */
  private static final int FAR = 5;

  /** Log odds further from even than this are not told apart. */
  private static final int FAR_ODDS = 6;

  private final Lexicon lexicon;
  private final Actors actors;

  Judge(Lexicon lexicon, Actors actors) {
    this.lexicon = lexicon;
    this.actors = actors;
  }

  /**
   * The share that is right, from 0 to 1, of hundredths.
   *
   * @param told how likely the network takes the words to tell it, from 0 to 1
   */
  double share(Event event, double told) {
    double sum = lexicon.weight(BIAS) + lexicon.weight(network(event, told));
    for (String known : known(event)) {
      sum += lexicon.weight(known);
    }
    // StrictMath: the same bits on every machine
    return Math.round(100 / (1 + StrictMath.exp(-sum))) / 100.0;
  }

  /** What the network says, in whole log odds. */
  private String network(Event event, double told) {
    // at the ends infinite
    double odds = StrictMath.log(told / (1 - told));
    long whole = Math.round(Math.max(-FAR_ODDS, Math.min(FAR_ODDS, odds)));
    return (lexicon.isLearned(event) ? "learned network=" : "network=") + whole;
  }

  /** What is known of an event, in the words of the table. */
  private List<String> known(Event event) {
    List<String> known = new ArrayList<>();
    known.add("type=" + event.type());
    known.add("status=" + lower(event.status()));
    known.add("rule=" + event.rule());
    int trigger = event.trigger().begin();
    addSide(known, "actor", event.actors(), event.actorSpans(), trigger);
    addSide(known, "recipient", event.recipients(), event.recipientSpans(), trigger);
    return known;
  }

  private void addSide(
      List<String> known, String side, List<String> ids, List<Span> spans, int trigger) {
    if (spans.isEmpty()) {
      known.add(side + "=none");
      return;
    }
    known.add(side + " distance=" + distance(spans, trigger));
    if (ids.isEmpty()) {
      known.add(side + "=thing");
      return;
    }
    Actor actor = actors.actor(ids.get(0));
    known.add(side + "=" + lower(actor.kind()));
    known.add(side + " country=" + (actor.country() == null ? "no" : "yes"));
    actor.sectors().stream().findFirst().ifPresent(s -> known.add(side + " sector=" + s));
  }

  /** Doublings of the letters between the trigger and the nearest words that name the side. */
  private static int distance(List<Span> spans, int trigger) {
    int nearest = Integer.MAX_VALUE;
    for (Span span : spans) {
      nearest = Math.min(nearest, Math.abs(span.begin() - trigger));
    }
    int doublings = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(nearest + 1);
    return Math.min(FAR, doublings);
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
