package org.demarche.reading.event;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.reading.language.AnalysedText;
import org.demarche.reading.language.Sentence;
import org.demarche.reading.language.Token;
import org.demarche.reading.time.TimeExpression;
import org.demarche.report.Span;
import org.jspecify.annotations.Nullable;

/** Dates events: by their own expression of time, else by the nearest one that governs them. */
final class Timing {
  private static final int DAYS_UNTIL_HISTORY = 365;

  private final Lexicon lexicon;
  private final AnalysedText text;
  private final List<TimeExpression> times;
  private final @Nullable LocalDate published;
  private final MonthHeadings headings;

  Timing(
      Lexicon lexicon,
      AnalysedText text,
      List<TimeExpression> times,
      @Nullable LocalDate published) {
    this.lexicon = lexicon;
    this.text = text;
    this.times = List.copyOf(times);
    this.published = published;
    this.headings = MonthHeadings.of(text, this.times);
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
    Optional<TimeExpression> own = nearest(sentence, trigger, standing);
    if (own.isPresent()) {
      return own(own.get(), standing, Unreal.isPresent(sentence, trigger));
    }
    Optional<TimeExpression> before = before(sentence, trigger);
    if (before.isPresent() && standing.status() == Status.REPORTED) {
      TimeExpression time = before.get();
      return new When(
          day(time.value()), time.last(), "it followed on what happened in " + time.value());
    }
    Optional<TimeExpression> heading = headings.of(sentence);
    if (heading.isPresent() && standing.status() == Status.REPORTED) {
      return past(heading.get(), "told under the heading");
    }
    if (published == null || standing.status() != Status.REPORTED || standing.pastPerfect()) {
      return new When(null, null, "no expression of time governs it");
    }
    return asNew();
  }

  /**
   * @param present whether the clause stands in the present: "is expected in May" is to come
   */
  private When own(TimeExpression time, Standing standing, boolean present) {
    LocalDate last = time.last();
    boolean month = time.value().matches("\\d{4}-\\d{2}");
    if (standing.status() == Status.REPORTED && month && !present) {
      return past(time, "by its expression of time");
    }
    boolean future = standing.status() == Status.FUTURE;
    if (future && last != null && published != null && last.isBefore(published)) {
      return new When(null, null, "what is to come is not dated to the past");
    }
    return new When(day(time.value()), last, "by its expression of time, " + time.value());
  }

  /** The month of what is told as done: none that is still to come. */
  private When past(TimeExpression month, String reason) {
    YearMonth told = YearMonth.parse(month.value());
    boolean toCome = published != null && told.isAfter(YearMonth.from(published));
    YearMonth then = toCome ? told.minusYears(1) : told;
    return new When(then.toString(), then.atEndOfMonth(), reason + ", " + then);
  }

  /** Whether a day lies behind the report's, so that nothing can have happened then. */
  boolean isToCome(When when) {
    String value = when.value();
    return published != null
        && value != null
        && value.matches("\\d{4}-\\d{2}-\\d{2}")
        && LocalDate.parse(value).isAfter(published);
  }

  /** For what is told as done, under a clause of what is to come: "who met are to meet again". */
  When asNew() {
    return published == null
        ? new When(null, null, "no expression of time governs it")
        : new When(published.toString(), published, "told as new: the report's date");
  }

  /** The day of a time of day. */
  private static String day(String value) {
    int clock = value.indexOf('T');
    return clock == 10 ? value.substring(0, clock) : value;
  }

  /** The expression in the trigger's own clause, else in a clause above it. */
  private Optional<TimeExpression> nearest(Sentence sentence, Token trigger, Standing standing) {
    List<TimeExpression> here = datesIn(sentence);
    Token at = trigger;
    while (!here.isEmpty()) {
      Token clause = at;
      Optional<TimeExpression> found =
          here.stream().filter(t -> isOwn(sentence, clause, t.span())).findFirst();
      // "in May they met the ally that had shelled the town": shelled before May
      boolean earlier = standing.pastPerfect() && at.relation().equals("acl:relcl");
      if (found.isPresent() || at.head() == Token.ROOT || earlier) {
        return found;
      }
      at = sentence.token(at.head());
    }
    return Optional.empty();
  }

  /**
   * The time of the sentence before, where this one tells what came of it: "China responded by
   * freezing exchanges".
   */
  private Optional<TimeExpression> before(Sentence sentence, Token trigger) {
    if (sentence.index() == 0 || !isSequel(sentence, trigger)) {
      return Optional.empty();
    }
    Sentence previous = text.sentences().get(sentence.index() - 1);
    List<TimeExpression> there =
        previous.paragraph() == sentence.paragraph() ? datesIn(previous) : List.of();
    return there.isEmpty() ? Optional.empty() : Optional.of(there.get(there.size() - 1));
  }

  /** Whether the clause, or one above it, is told as what came next. */
  private boolean isSequel(Sentence sentence, Token trigger) {
    Token at = trigger;
    while (!isNext(sentence, at)) {
      if (at.head() == Token.ROOT) {
        return false;
      }
      at = sentence.token(at.head());
    }
    return true;
  }

  private boolean isNext(Sentence sentence, Token word) {
    boolean answer = word.xpos().equals("VBD") && lexicon.isSequel(Words.key(word));
    return answer
        || sentence.children(word, "advmod").stream().anyMatch(t -> lexicon.isSequel(Words.key(t)));
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
