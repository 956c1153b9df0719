package org.demarche.reading.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.demarche.reading.language.AnalysedText;
import org.demarche.reading.language.Sentence;
import org.demarche.report.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the expressions of time of a text and their values (TIMEX3 of TimeML 1.2.1), with the rules
 * of the tables beside this class.
 *
 * <p>Works in time proportional to the text. Immutable, safe for several threads.
 */
public final class TimeReader {
  private final Rules rules;

  private TimeReader(Rules rules) {
    this.rules = rules;
  }

  /**
   * A reader with the tables of the class path.
   *
   * @throws IllegalArgumentException when a table is not well formed, with its file and line
   */
  public static TimeReader load() {
    return new TimeReader(Rules.load());
  }

  /** The rules, for the test of their examples. */
  List<Rule> rules() {
    return rules.all();
  }

  /**
   * The expressions of time of {@code text}, in order, not overlapping.
   *
   * @param published the report's day; without it, relative values stay open, such as {@code
   *     XXXX-WXX-1}
   */
  public List<TimeExpression> read(AnalysedText text, @Nullable LocalDate published) {
    List<TimeExpression> found = new ArrayList<>();
    Focus focus = Focus.NONE;
    for (Sentence sentence : text.sentences()) {
      focus = read(text.text(), sentence, published, focus, found);
    }
    return List.copyOf(found);
  }

  private Focus read(
      String text,
      Sentence sentence,
      @Nullable LocalDate published,
      Focus before,
      List<TimeExpression> found) {
    Span span = sentence.span();
    Pattern.Input input =
        rules.input(Lexer.words(text, span.begin(), span.end(), rules.lexicon().abbreviations()));
    Tenses tenses = new Tenses(sentence, rules.lexicon());
    Guard guard = new Guard(text, sentence, tenses);
    Focus focus = before;
    int at = 0;
    while (at < input.words().size()) {
      Optional<Found> next = at(input, at, published, focus, tenses, guard);
      if (next.isPresent()) {
        if (!next.get().value().equals(TimeValue.NOTHING)) {
          found.add(next.get().expression());
          focus = focus.after(next.get().value(), next.get().expression().type());
        }
        at = next.get().end();
      } else {
        at++;
      }
    }
    return focus;
  }

  private record Candidate(Rule rule, Pattern.Fit fit) {}

  private record Found(TimeExpression expression, TimeValue value, int end) {}

  private Optional<Found> at(
      Pattern.Input input,
      int at,
      @Nullable LocalDate published,
      Focus focus,
      Tenses tenses,
      Guard guard) {
    List<Candidate> candidates = new ArrayList<>();
    for (Rule rule : rules.at(input, at)) {
      for (Pattern.Fit fit : rule.pattern().fits(input, at, Parts.NONE)) {
        candidates.add(new Candidate(rule, fit));
      }
    }
    candidates.sort(Comparator.comparingInt((Candidate c) -> c.fit().end()).reversed());
    for (Candidate candidate : candidates) {
      int end = candidate.fit().end();
      if (!guard.allows(input.words(), at, end, candidate.rule().type())) {
        continue;
      }
      Span span = span(input.words(), at, end);
      Setting setting =
          focus.setting(
              published, tenses.around(span, at == 0 ? "" : input.words().get(at - 1).key()));
      Optional<TimeValue> value = candidate.rule().meaning().of(candidate.fit().parts(), setting);
      if (value.isPresent()) {
        return Optional.of(found(candidate.rule(), span, value.get(), end));
      }
    }
    return Optional.empty();
  }

  private static Span span(List<Word> words, int at, int end) {
    return words.get(at).span().union(words.get(end - 1).span());
  }

  private static Found found(Rule rule, Span span, TimeValue value, int end) {
    TimeExpression expression =
        new TimeExpression(
            span, rule.type(), value.timex(), value.first(), value.last(), rule.name());
    return new Found(expression, value, end);
  }
}
