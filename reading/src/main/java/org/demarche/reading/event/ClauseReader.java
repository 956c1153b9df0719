package org.demarche.reading.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.reading.actor.Actors;
import org.demarche.reading.language.AnalysedText;
import org.demarche.reading.language.Sentence;
import org.demarche.reading.language.Token;
import org.demarche.reading.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * Reads the clauses of one report for the later stages: where the patterns of their tables hold,
 * who the sides are, how things stand. For one report; immutable.
 */
public final class ClauseReader {
  private final Lexicon lexicon;
  private final Parties parties;
  private final Timing timing;
  private final Carriers carriers;

  /**
   * @param published the report's day; null when unknown
   */
  public ClauseReader(
      Lexicon lexicon,
      AnalysedText text,
      List<TimeExpression> times,
      Actors actors,
      @Nullable LocalDate published) {
    this.lexicon = lexicon;
    this.parties = new Parties(lexicon, actors);
    this.timing = new Timing(lexicon, text, times, published);
    this.carriers = new Carriers(lexicon);
  }

  /** Where the table's patterns hold, in the order of the words; the narrowest rule a word. */
  public List<Match> find(PatternTable table, Sentence sentence) {
    Matcher matcher = new Matcher(lexicon, table.words(), parties);
    List<Match> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      ofVerb(table, matcher, sentence, token)
          .or(() -> ofNoun(table, matcher, sentence, token))
          .ifPresent(found::add);
    }
    return found;
  }

  private Optional<Match> ofVerb(
      PatternTable table, Matcher matcher, Sentence sentence, Token token) {
    List<PatternTable.PatternRule> rules = new ArrayList<>();
    if (token.isVerb()) {
      rules.addAll(table.ofVerb(Words.key(token)));
    }
    for (Token copula : sentence.children(token, "cop")) {
      rules.addAll(table.ofVerb(Words.key(copula)));
    }
    if (rules.isEmpty()) {
      return Optional.empty();
    }
    Clause clause = Clause.ofVerb(sentence, token, timing::isTime);
    return matcher
        .best(rules, clause)
        .map(rule -> new Match(rule.row(), clause, token, false, parties));
  }

  private Optional<Match> ofNoun(
      PatternTable table, Matcher matcher, Sentence sentence, Token token) {
    if (!token.isNoun()) {
      return Optional.empty();
    }
    List<PatternTable.PatternRule> rules = table.ofNoun(Words.joined(sentence, token));
    if (rules.isEmpty()) {
      return Optional.empty();
    }
    Carriers.Carried carried = carriers.of(sentence, token, timing::isTime);
    return matcher
        .best(rules, carried.clause())
        .map(
            rule ->
                new Match(
                    rule.row(), carried.clause(), carried.bearer(), carried.planned(), parties));
  }

  /** How the act stands that a verb, or a noun of action, tells. */
  public Circumstances circumstances(Sentence sentence, Token bearer) {
    Standing standing = Standing.of(sentence, bearer, lexicon);
    Timing.When when = timing.of(sentence, bearer, standing);
    boolean past = standing.status() == Status.REPORTED && timing.isHistory(when.last());
    return new Circumstances(
        past ? Status.HISTORICAL : standing.status(),
        standing.denied(),
        standing.announced(),
        standing.demanded(),
        when.value(),
        when.last(),
        standing.speaker());
  }

  /** Who or what a phrase is, with all that is coordinated with it. */
  public Party party(Sentence sentence, Token head) {
    return parties.of(sentence, head);
  }

  /** Head of a verb's surface subject, also where it stands in another clause. */
  public Optional<Token> subject(Sentence sentence, Token verb) {
    return Subjects.of(sentence, verb);
  }
}
