package org.demarche.reading.diplomacy;

import java.util.List;
import org.demarche.reading.actor.Place;
import org.demarche.reading.diplomacy.Encounter.State;
import org.demarche.report.Span;
import org.jspecify.annotations.Nullable;

/**
 * One place where a report speaks of an encounter.
 *
 * @param who ids of those who meet as the words name them, the visitor first
 * @param hint id of somebody who seems to take part, by the clause; null where there is none
 * @param state null where the words do not tell ("the visit")
 * @param start TIMEX3 value; null where unknown
 * @param end TIMEX3 value of the last day; null where not told
 * @param dated whether an expression of time tells the start, and not only the report's date
 * @param about the clause or phrase that tells it, for its issues
 */
record EncounterMention(
    Encounter.Kind kind,
    List<String> who,
    @Nullable String hint,
    @Nullable String host,
    @Nullable Place place,
    @Nullable State state,
    @Nullable String start,
    @Nullable String end,
    boolean dated,
    @Nullable String duration,
    @Nullable String format,
    List<String> events,
    Span evidence,
    Span about,
    String rule,
    List<String> reasons) {

  EncounterMention {
    who = List.copyOf(who);
    events = List.copyOf(events);
    reasons = List.copyOf(reasons);
  }

  /** Who travels; null where nobody is named or nobody travels. */
  @Nullable String visitor() {
    return kind == Encounter.Kind.VISIT && !who.isEmpty() && !who.get(0).equals(host)
        ? who.get(0)
        : null;
  }

  /** The same with these as those who meet. */
  EncounterMention of(List<String> others) {
    return new EncounterMention(
        kind, others, hint, host, place, state, start, end, dated, duration, format, events,
        evidence, about, rule, reasons);
  }
}
