package org.demarche.reading.diplomacy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.reading.language.Sentence;
import org.demarche.reading.language.Token;
import org.demarche.report.Span;
import org.jspecify.annotations.Nullable;

/**
 * What one side puts to another, or binds itself to, as the text tells it so far.
 *
 * @param <S> how it can stand: answers of requests, fates of commitments
 * @param sentence where it is told first
 * @param trigger the word that tells it
 * @param by ids of those who ask or are bound, at least one
 * @param to ids of those to whom it is put
 * @param matter what it is about
 * @param words the lemmas that the matter is known by
 * @param due TIMEX3 value of the time by which it is to be done; null where none is told
 * @param state how it stands
 * @param date TIMEX3 value of the day; null where unknown
 * @param events ids of the events that tell it
 */
record Claim<S extends Enum<S>>(
    Sentence sentence,
    Token trigger,
    List<String> by,
    List<String> to,
    Span matter,
    Set<String> words,
    @Nullable String due,
    S state,
    @Nullable String date,
    List<String> events,
    List<Span> evidence,
    String rule,
    List<String> reasons) {

  /** The same, as a later word of the text has it. */
  Claim<S> become(S later, List<String> told, Span shown, String why) {
    return new Claim<>(
        sentence,
        trigger,
        by,
        to,
        matter,
        words,
        due,
        later,
        date,
        joined(events, told),
        joined(evidence, List.of(shown)),
        rule,
        joined(reasons, List.of(why)));
  }

  /** The same, put to these alone. */
  Claim<S> toward(List<String> asked) {
    return new Claim<>(
        sentence, trigger, by, asked, matter, words, due, state, date, events, evidence, rule,
        reasons);
  }

  /** Both as one, as this one was told first; {@code later} adds what this one lacks. */
  Claim<S> with(Claim<S> later, S known) {
    return new Claim<>(
        sentence,
        trigger,
        joined(by, later.by),
        joined(to, later.to),
        matter,
        words,
        due == null ? later.due : due,
        known,
        date == null ? later.date : date,
        joined(events, later.events),
        joined(evidence, later.evidence),
        rule,
        joined(reasons, later.reasons));
  }

  /** The words that show it, in order of the text. */
  List<Span> shown() {
    return List.copyOf(new TreeSet<>(evidence));
  }

  private static <T> List<T> joined(List<T> first, List<T> second) {
    Set<T> all = new LinkedHashSet<>(first);
    all.addAll(second);
    return new ArrayList<>(all);
  }
}
