package org.demarche.reading.diplomacy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.reading.actor.Actors;
import org.demarche.reading.event.ClauseReader;
import org.demarche.reading.event.Event;
import org.demarche.reading.issue.Issues;
import org.demarche.reading.language.AnalysedText;
import org.demarche.reading.language.Sentence;
import org.demarche.reading.language.Token;
import org.demarche.reading.speech.Statement;
import org.demarche.reading.time.TimeExpression;
import org.demarche.report.Span;
import org.jspecify.annotations.Nullable;

/**
 * What the stages before found in one report, with ways to look it up by place. Immutable.
 *
 * @param text the sentences
 * @param times in order of the text
 * @param actors all of the report
 * @param events in order of the text
 * @param statements in order of the text
 * @param issues where the text speaks of which issue
 * @param clauses reads the clauses of its sentences
 * @param published the report's day; null when unknown
 */
public record Account(
    AnalysedText text,
    List<TimeExpression> times,
    Actors actors,
    List<Event> events,
    List<Statement> statements,
    Issues issues,
    ClauseReader clauses,
    @Nullable LocalDate published) {

  /** Copies the lists. */
  public Account {
    times = List.copyOf(times);
    events = List.copyOf(events);
    statements = List.copyOf(statements);
  }

  /** The sentences in which something is told: all but by-lines and datelines. */
  public List<Sentence> sentences() {
    return text.sentences().stream()
        .filter(s -> s.kind() != Sentence.Kind.BYLINE && s.kind() != Sentence.Kind.DATELINE)
        .toList();
  }

  /** The sentence that holds an offset of the text. */
  public Optional<Sentence> sentenceAt(int offset) {
    List<Sentence> all = text.sentences();
    int from = 0;
    int to = all.size();
    while (from < to) {
      int middle = (from + to) / 2;
      if (all.get(middle).span().end() <= offset) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    boolean holds = from < all.size() && all.get(from).span().begin() <= offset;
    return holds ? Optional.of(all.get(from)) : Optional.empty();
  }

  /** The word of a span whose head lies outside it: the head of its phrase or clause. */
  public Optional<Token> headOf(Span span) {
    return sentenceAt(span.begin())
        .flatMap(
            s ->
                s.tokens().stream()
                    .filter(t -> span.covers(t.span()))
                    .filter(t -> t.head() == Token.ROOT || !span.covers(s.token(t.head()).span()))
                    .findFirst());
  }

  /** The events whose trigger stands in a span, in order. */
  public List<Event> eventsIn(Span span) {
    return events.stream().filter(e -> span.overlaps(e.trigger())).toList();
  }

  /** The statements whose content holds a span. */
  public List<Statement> statementsAbout(Span span) {
    return statements.stream()
        .filter(s -> s.content().stream().anyMatch(c -> c.covers(span)))
        .toList();
  }

  /** The expressions of time in a span, in order. */
  public List<TimeExpression> timesIn(Span span) {
    List<TimeExpression> found = new ArrayList<>();
    for (TimeExpression time : times) {
      if (span.covers(time.span())) {
        found.add(time);
      }
    }
    return found;
  }

  /** The words of a span. */
  public String words(Span span) {
    return span.of(text.text());
  }
}
