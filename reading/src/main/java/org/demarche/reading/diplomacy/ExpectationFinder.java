package org.demarche.reading.diplomacy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.demarche.reading.event.Circumstances;
import org.demarche.reading.event.Event;
import org.demarche.reading.event.Match;
import org.demarche.reading.event.Party;
import org.demarche.reading.event.Status;
import org.demarche.reading.language.Sentence;
import org.demarche.reading.language.Token;
import org.demarche.report.Span;
import org.jspecify.annotations.Nullable;

/** Finds what is due in the sentences of one report. For one report; immutable. */
final class ExpectationFinder {
  private final Account account;
  private final Map<String, ExpectationRule> rules;
  private final Outlook outlook;
  private final Likelihood likelihood;
  private final Attendance attendance;
  private final Vocabulary words;
  private final ComingClauses coming;

  ExpectationFinder(
      Account account,
      Map<String, ExpectationRule> rules,
      Vocabulary vocabulary,
      Ranks ranks,
      Politics politics) {
    this.account = account;
    this.rules = rules;
    this.words = vocabulary;
    this.outlook = new Outlook(account);
    this.likelihood = new Likelihood(vocabulary);
    this.attendance = new Attendance(account.actors(), ranks, politics);
    this.coming = new ComingClauses(account, outlook, likelihood, attendance, politics, vocabulary);
  }

  /** What a planned encounter leads to expect; nothing where its time has passed. */
  Optional<Expectation> of(Encounter encounter) {
    boolean toCome =
        encounter.state() == Encounter.State.PLANNED && !outlook.isPast(encounter.start());
    if (!toCome) {
      return Optional.empty();
    }
    Span told = encounter.evidence().get(0);
    Optional<Sentence> sentence = account.sentenceAt(told.begin());
    Optional<Token> head = account.headOf(told);
    if (sentence.isEmpty() || head.isEmpty() || isPastPerfect(sentence.get(), head.get())) {
      return Optional.empty();
    }
    Span what = Outlook.clause(sentence.get(), head.get()).union(told);
    Circumstances c = account.clauses().circumstances(sentence.get(), head.get());
    Expectation.Certainty certainty =
        likelihood.of(sentence.get(), head.get(), encounter.start() != null);
    return Optional.of(
        new Expectation(
            "",
            what,
            encounter.participants(),
            when(encounter.start(), encounter.end()),
            certainty,
            outlook.statedBy(sentence.get(), c, what),
            encounter.events(),
            List.of(what),
            encounter.rule(),
            Outlook.reasons(
                "a planned encounter", encounter.rule(), certainty, encounter.start())));
  }

  private static @Nullable String when(@Nullable String start, @Nullable String end) {
    return start == null || end == null ? start : start + "/" + end;
  }

  /** What an event still to come leads to expect, where its time is told. */
  Optional<Expectation> of(Event event) {
    boolean future = event.status() == Status.FUTURE && outlook.isToCome(event.date());
    boolean possible = event.status() == Status.HYPOTHETICAL && outlook.isLater(event.date());
    if (!(future || possible) || isWord(event)) {
      return Optional.empty();
    }
    Optional<Sentence> sentence = account.sentenceAt(event.trigger().begin());
    Optional<Token> head = account.headOf(event.trigger());
    Set<String> who = new LinkedHashSet<>(event.actors());
    who.addAll(event.recipients());
    who.removeIf(id -> !attendance.counts(id));
    if (sentence.isEmpty() || head.isEmpty() || who.isEmpty()) {
      return Optional.empty();
    }
    Circumstances c = account.clauses().circumstances(sentence.get(), head.get());
    Expectation.Certainty certainty = likelihood.of(sentence.get(), head.get(), true);
    boolean wished =
        event.status() == Status.HYPOTHETICAL && certainty != Expectation.Certainty.POSSIBLE;
    if (c.demanded() || wished) {
      return Optional.empty();
    }
    Span what = Outlook.clause(sentence.get(), head.get());
    return Optional.of(
        new Expectation(
            "",
            what,
            List.copyOf(who),
            event.date(),
            certainty,
            outlook.statedBy(sentence.get(), c, what),
            List.of(event.id()),
            List.of(what),
            event.rule(),
            Outlook.reasons("an event to come", event.rule(), certainty, event.date())));
  }

  /** Whether it is only a matter of words: a demand, a charge, a refusal. */
  private static boolean isWord(Event event) {
    return switch (event.type()) {
      case REQUEST, ACCUSE, REJECT -> true;
      default -> false;
    };
  }

  /** What the auxiliaries of a verb tell as to come. */
  Optional<Expectation> of(Sentence sentence, Token verb) {
    return coming.of(sentence, verb);
  }

  /** What a rule of the table finds. */
  Optional<Expectation> of(Match match) {
    ExpectationRule rule = Objects.requireNonNull(rules.get(match.row().get("rule")));
    Sentence sentence = match.sentence();
    Token act = match.bearer();
    for (String slot : rule.what()) {
      act = match.heads(slot).stream().findFirst().orElse(act);
    }
    Circumstances c = account.clauses().circumstances(sentence, act);
    String when = outlook.isToCome(c.date()) ? c.date() : null;
    boolean itself = rule.what().isEmpty();
    Set<String> who = new LinkedHashSet<>(named(match, rule));
    account.eventsIn(act.span()).forEach(e -> who.addAll(counting(e.actors())));
    account.eventsIn(act.span()).forEach(e -> who.addAll(counting(e.recipients())));
    boolean known =
        when != null
            || (itself ? c.announced() : isAct(sentence, act) || isBetween(sentence, act, who));
    if (!known
        || isPastPerfect(sentence, match.bearer())
        || c.denied()
        || c.demanded()
        || outlook.isPast(c.date())
        || (who.isEmpty() && !(when != null && isMatter(match, act)))) {
      return Optional.empty();
    }
    Span what = Outlook.clause(sentence, act).union(match.trigger().span());
    Expectation.Certainty certainty =
        rule.certainty() == null
            ? likelihood.of(sentence, act, when != null)
            : higher(rule.certainty(), likelihood.of(sentence, match.trigger(), true));
    return Optional.of(
        new Expectation(
            "",
            what,
            List.copyOf(who),
            when,
            certainty,
            outlook.statedBy(sentence, c, what),
            account.eventsIn(act.span()).stream().map(Event::id).toList(),
            List.of(what),
            rule.name(),
            Outlook.reasons(
                "rule " + rule.name() + " (" + rule.place() + ")", "", certainty, when)));
  }

  /** Whether what is due is a matter of diplomacy though nobody is named: "the result". */
  private boolean isMatter(Match match, Token act) {
    return words.is("word-", "matter", act)
        || match.heads("subj").stream().anyMatch(t -> words.is("word-", "matter", t));
  }

  /** "had been expected": what was to come before. */
  private static boolean isPastPerfect(Sentence sentence, Token verb) {
    return sentence.children(verb, "aux").stream()
        .anyMatch(a -> Vocabulary.lemma(a).equals("have") && a.xpos().equals("VBD"));
  }

  private static Expectation.Certainty higher(
      Expectation.Certainty one, Expectation.Certainty other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  /** Whether it is an act of relations between states: one that was coded, or any deed. */
  private boolean isAct(Sentence sentence, Token act) {
    return !account.eventsIn(Outlook.clause(sentence, act)).isEmpty()
        || (act.isVerb() && !words.is("word-", "stative", act));
  }

  /** Whether it concerns two sides: those who act and who is named in the clause. */
  private boolean isBetween(Sentence sentence, Token act, Set<String> who) {
    List<String> all = new ArrayList<>(who);
    account
        .actors()
        .within(sentence, Outlook.clause(sentence, act))
        .forEach(m -> all.addAll(counting(m.actors())));
    return attendance.sides(all) > 1;
  }

  private List<String> named(Match match, ExpectationRule rule) {
    Set<String> who = new LinkedHashSet<>();
    for (String slot : rule.who()) {
      match.parties(slot).stream()
          .filter(Party::direct)
          .forEach(party -> who.addAll(counting(party.actors())));
    }
    return List.copyOf(who);
  }

  private List<String> counting(List<String> ids) {
    return ids.stream().filter(attendance::counts).toList();
  }
}
