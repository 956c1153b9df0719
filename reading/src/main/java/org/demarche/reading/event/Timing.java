package org.demarche.reading.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.reading.language.Sentence;
import org.demarche.reading.language.Token;
import org.demarche.reading.time.TimeExpression;
import org.demarche.report.Span;
import org.jspecify.annotations.Nullable;

/** Dates events: by their own expression of time, else by the nearest one that governs them. */
final class Timing {
  private static final int DAYS_UNTIL_HISTORY = 365;

  private final Lexicon lexicon;
  private final List<TimeExpression> times;
  private final @Nullable LocalDate published;

  Timing(Lexicon lexicon, List<TimeExpression> times, @Nullable LocalDate published) {
    this.lexicon = lexicon;
    this.times = List.copyOf(times);
    this.published = published;
  }

  /**
   * When something happened.
   *
   * @param value TIMEX3 value; null where unknown
   * @param last the last day that it can be; null where unknown
   * @param reason what decided, for people
   */
  record When(@Nullable String value, @Nullable LocalDate last, String reason) {}

  /** Whether a token belongs to an expression of time. */
  boolean isTime(Token token) {
    return times.stream().anyMatch(t -> t.span().covers(token.span()));
  }

  /** Dates the clause of a trigger. */
  When of(Sentence sentence, Token trigger, Standing standing) {
    Optional<TimeExpression> own = nearest(sentence, trigger);
    if (own.isPresent()) {
      return own(own.get(), standing);
    }
    if (published == null || standing.status() != Status.REPORTED || standing.pastPerfect()) {
      return new When(null, null, "no expression of time governs it");
    }
    return new When(published.toString(), published, "told as new: the report's date");
  }

  private When own(TimeExpression time, Standing standing) {
    LocalDate last = time.last();
    boolean future = standing.status() == Status.FUTURE;
    if (future && last != null && published != null && last.isBefore(published)) {
      return new When(null, null, "what is to come is not dated to the past");
    }
    return new When(day(time.value()), last, "by its expression of time, " + time.value());
  }

  /** The day of a time of day. */
  private static String day(String value) {
    int clock = value.indexOf('T');
    return clock == 10 ? value.substring(0, clock) : value;
  }

  /** The expression in the trigger's own clause, else in a clause above it. */
  private Optional<TimeExpression> nearest(Sentence sentence, Token trigger) {
    List<TimeExpression> here = datesIn(sentence);
    Token at = trigger;
    while (!here.isEmpty()) {
      Token clause = at;
      Optional<TimeExpression> found =
          here.stream().filter(t -> isOwn(sentence, clause, t.span())).findFirst();
      if (found.isPresent() || at.head() == Token.ROOT) {
        return found;
      }
      at = sentence.token(at.head());
    }
    return Optional.empty();
  }

  private List<TimeExpression> datesIn(Sentence sentence) {
    List<TimeExpression> found = new ArrayList<>();
    for (TimeExpression time : times) {
      boolean dated = time.firstDay().isPresent() && time.type() != TimeExpression.Type.DURATION;
      if (dated && time.type() != TimeExpression.Type.SET && sentence.span().covers(time.span())) {
        found.add(time);
      }
    }
    return found;
  }

  /** Whether the path from the expression up to the clause crosses no other verb. */
  private boolean isOwn(Sentence sentence, Token clause, Span time) {
    for (Token token : sentence.tokens()) {
      if (time.covers(token.span()) && !time.covers(sentence.span()) && !isBound(sentence, token)) {
        Token at = token;
        while (at.head() != Token.ROOT) {
          Token above = sentence.token(at.head());
          if (above.index() == clause.index()) {
            return !time.covers(above.span());
          }
          boolean otherClause = above.isVerb() && !time.covers(above.span());
          if (otherClause) {
            break;
          }
          at = above;
        }
      }
    }
    return false;
  }

  private boolean isBound(Sentence sentence, Token token) {
    return sentence.children(token, "case", "mark").stream()
        .anyMatch(mark -> lexicon.isBound(Words.key(mark)));
  }

  /** Whether a day lies so far back that what happened then is told as background. */
  boolean isHistory(@Nullable LocalDate day) {
    return day != null
        && published != null
        && day.isBefore(published.minusDays(DAYS_UNTIL_HISTORY));
  }
}
