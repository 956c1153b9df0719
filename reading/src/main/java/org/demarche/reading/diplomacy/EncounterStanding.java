package org.demarche.reading.diplomacy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.reading.event.Circumstances;
import org.demarche.reading.event.Match;
import org.demarche.reading.event.Status;
import org.demarche.reading.language.Sentence;
import org.demarche.reading.language.Token;
import org.demarche.reading.time.TimeExpression;
import org.demarche.reading.time.TimexDays;
import org.demarche.report.Span;
import org.jspecify.annotations.Nullable;

/** How an encounter stands and when it is, by the words of one mention. */
record EncounterStanding(Account account, Vocabulary words) {

  /**
   * The outcome.
   *
   * @param state null where the words do not tell
   * @param start TIMEX3 value; null where unknown
   * @param dated whether an expression of time tells it
   * @param reasons for people
   */
  record How(
      Encounter.@Nullable State state,
      @Nullable String start,
      boolean dated,
      List<String> reasons) {}

  /** Nothing where the words tell that there is none: denied, wished, demanded. */
  Optional<How> of(Match match, EncounterRule rule, @Nullable Fate fate) {
    Sentence sentence = match.sentence();
    Token bearer = fate == null ? match.bearer() : fate.match().bearer();
    Circumstances c = account.clauses().circumstances(sentence, bearer);
    List<String> reasons = new ArrayList<>();
    reasons.add("rule " + rule.name() + " (" + rule.place() + ")");
    if (fate != null) {
      reasons.add("with " + fate.rule().name() + " (" + fate.rule().place() + ")");
    }
    Encounter.State given = fate == null ? rule.state() : fate.rule().state();
    if (given != null) {
      return given(match, fate, c, given, reasons);
    }
    Optional<Encounter.State> told = byAdjective(sentence, match.trigger());
    boolean bare = fate == null && match.trigger().isNoun() && isBare(match);
    Encounter.State state =
        told.orElseGet(
            () ->
                isSettled(match)
                    ? null
                    : bare ? ofBare(sentence, match.trigger(), c) : ofClause(match, c));
    if (told.isEmpty() && isNone(c, bare)) {
      return Optional.empty();
    }
    return Optional.of(dated(match, state, c, reasons));
  }

  private static boolean isNone(Circumstances c, boolean bare) {
    if (c.demanded() || (c.status() == Status.NEGATED && !(c.denied() && c.announced()))) {
      return true;
    }
    return c.status() == Status.HYPOTHETICAL && (bare || c.date() == null);
  }

  private Optional<How> given(
      Match match,
      @Nullable Fate fate,
      Circumstances c,
      Encounter.State state,
      List<String> reasons) {
    if (c.status() == Status.HYPOTHETICAL || c.demanded() || (c.denied() && !c.announced())) {
      return Optional.empty();
    }
    Token word = fate == null ? match.trigger() : fate.match().trigger();
    reasons.add("state " + name(state) + ": \"" + word.form() + "\"");
    Optional<TimeExpression> own = timeUnder(match, fate);
    if (own.isPresent()) {
      reasons.add("start: by its expression of time, " + own.get().value());
      return Optional.of(new How(state, day(own.get().value()), true, reasons));
    }
    boolean about = c.date() != null && c.date().length() < "2023-06-19".length();
    boolean planned = state == Encounter.State.PLANNED;
    String start = about || planned ? later(c.date(), planned) : null;
    reasons.add(start == null ? "start: not told" : "start: about when that was told, " + start);
    return Optional.of(new How(state, start, start != null, reasons));
  }

  private @Nullable String later(@Nullable String date, boolean planned) {
    return planned && !isToCome(date) ? null : date;
  }

  private Optional<TimeExpression> timeUnder(Match match, @Nullable Fate fate) {
    Token head = match.trigger();
    Span words = Sentence.spanOf(match.sentence().subtree(head));
    if (fate == null && !head.isNoun()) {
      return Optional.empty();
    }
    return account.timesIn(words).stream().filter(EncounterStanding::isDate).findFirst();
  }

  private static boolean isDate(TimeExpression time) {
    return time.first() != null
        && (time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME);
  }

  /** Whether a noun is told beside: no verb says that the encounter takes place. */
  private static boolean isBare(Match match) {
    return match.bearer().index() == match.trigger().index() && !match.isPlanned();
  }

  private Optional<Encounter.State> byAdjective(Sentence sentence, Token trigger) {
    if (!trigger.isNoun()) {
      return Optional.empty();
    }
    return words
        .ofTokens("state-", sentence.children(trigger, "amod", "compound"))
        .map(name -> Encounter.State.valueOf(name.toUpperCase(Locale.ROOT)));
  }

  /** "the decision to meet": whether it was done is told elsewhere. */
  private boolean isSettled(Match match) {
    Token at = match.bearer();
    return at.isRelation("acl") && words.is("word-", "settled", match.sentence().token(at.head()));
  }

  private Encounter.@Nullable State ofBare(Sentence sentence, Token trigger, Circumstances c) {
    if (c.denied() && c.announced()) {
      return Encounter.State.REFUSED;
    }
    if (isToCome(c.date()) || c.status() == Status.FUTURE) {
      return Encounter.State.PLANNED;
    }
    boolean known =
        sentence.children(trigger, "det").stream().anyMatch(d -> words.is("word-", "definite", d))
            || sentence.children(trigger).stream().anyMatch(t -> t.relation().equals("nmod:poss"));
    return known || trigger.isRelation("nsubj") ? null : Encounter.State.HELD;
  }

  private Encounter.State ofClause(Match match, Circumstances c) {
    if (c.denied() && c.announced()) {
      return Encounter.State.REFUSED;
    }
    boolean toCome = match.isPlanned() || isToCome(c.date());
    return toCome || c.status() == Status.FUTURE || c.status() == Status.HYPOTHETICAL
        ? Encounter.State.PLANNED
        : Encounter.State.HELD;
  }

  private How dated(
      Match match, Encounter.@Nullable State state, Circumstances c, List<String> reasons) {
    String date = isBound(match.sentence(), c.date()) ? null : c.date();
    boolean own = date != null && isTold(match.sentence(), date);
    if ((state == null || state == Encounter.State.PLANNED) && !own) {
      date = null;
    }
    reasons.add(
        state == null
            ? "state: as told elsewhere"
            : "state " + name(state) + ": " + c.status().name().toLowerCase(Locale.ROOT));
    reasons.add(
        date == null
            ? "start: not told"
            : own
                ? "start: by its expression of time, " + date
                : "start: told as new, its day is not told");
    return new How(state, date, own, reasons);
  }

  /** Whether a date only bounds it: "the first talks since the rupture of 2022". */
  private boolean isBound(Sentence sentence, @Nullable String date) {
    for (int i = 1; date != null && i < sentence.size(); i++) {
      Token token = sentence.token(i);
      boolean after = words.is("word-", "bound", sentence.token(i - 1));
      if (after
          && account.times().stream()
              .anyMatch(
                  t -> t.value().startsWith(date) && t.span().begin() == token.span().begin())) {
        return true;
      }
    }
    return false;
  }

  private boolean isTold(Sentence sentence, String date) {
    return account.timesIn(sentence.span()).stream().anyMatch(t -> t.value().startsWith(date));
  }

  private boolean isToCome(@Nullable String date) {
    LocalDate published = account.published();
    return published != null
        && TimexDays.of(date).filter(d -> d.first().isAfter(published)).isPresent();
  }

  private static String name(Encounter.State state) {
    return state.name().toLowerCase(Locale.ROOT);
  }

  private static String day(String value) {
    return value.indexOf('T') == 10 ? value.substring(0, 10) : value;
  }
}
