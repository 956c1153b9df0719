package org.demarche.reading.event;

import java.util.List;
import org.demarche.reading.actor.Place;
import org.demarche.report.Span;
import org.jspecify.annotations.Nullable;

/**
 * One coded event: who did what to whom, with the words that say so.
 *
 * @param id unique in a reading, "e1"
 * @param type PLOVER type
 * @param mode PLOVER mode, where the type has modes and the text shows which
 * @param contexts PLOVER contexts, in the order of their table
 * @param cameo CAMEO code
 * @param actors ids of those who act
 * @param recipients ids of those acted on
 * @param actorSpans where the text names the actors
 * @param recipientSpans where the text names the recipients, or the proposal, act or place acted on
 * @param trigger the word or words that tell the act
 * @param sentence the sentence
 * @param date TIMEX3 value of its day, or of a longer time where the day is not known; null where
 *     unknown
 * @param place where it happened, as the text says
 * @param status how it stands to what is so
 * @param attributedTo the actor on whose word alone the report gives it
 * @param issues ids of the issues that it is about
 * @param confidence the share of such events that a careful reader finds right, from 0 to 1
 * @param rule name of the rule that coded it
 * @param reasons why it was coded so: path, status, date; for people
 */
public record Event(
    String id,
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
    List<String> issues,
    double confidence,
    String rule,
    List<String> reasons) {

  /** Copies the lists. */
  public Event {
    contexts = List.copyOf(contexts);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    actorSpans = List.copyOf(actorSpans);
    recipientSpans = List.copyOf(recipientSpans);
    issues = List.copyOf(issues);
    reasons = List.copyOf(reasons);
  }

  /** The same event under an id. */
  Event withId(String given) {
    return with(given, attributedTo, issues, confidence);
  }

  /** The same event, so sure. */
  Event sure(double share) {
    return with(id, attributedTo, issues, share);
  }

  /** The same event on somebody's word; on the report's own where there is nobody. */
  public Event attributedTo(@Nullable String speaker) {
    return with(id, speaker, issues, confidence);
  }

  /** The same event, about these issues. */
  public Event about(List<String> matters) {
    return with(id, attributedTo, matters, confidence);
  }

  private Event with(
      String id, @Nullable String attributedTo, List<String> issues, double confidence) {
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
        issues,
        confidence,
        rule,
        reasons);
  }
}
