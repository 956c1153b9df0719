package org.demarche.reading.diplomacy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
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
import org.demarche.reading.speech.Statement;
import org.demarche.reading.time.TimexDays;
import org.demarche.report.Span;
import org.jspecify.annotations.Nullable;

/** Finds what is due in the sentences of one report. For one report; immutable. */
final class ExpectationFinder {
  private final Account account;
  private final Map<String, ExpectationRule> rules;
  private final Likelihood likelihood;
  private final Attendance attendance;

  ExpectationFinder(Account account, Map<String, ExpectationRule> rules, Vocabulary vocabulary) {
    this.account = account;
    this.rules = rules;
    this.likelihood = new Likelihood(vocabulary);
    this.attendance = new Attendance(account.actors());
  }

  /** What a planned encounter leads to expect; nothing where its time has passed. */
  Optional<Expectation> of(Encounter encounter) {
    boolean toCome = encounter.state() == Encounter.State.PLANNED && !isPast(encounter.start());
    if (!toCome) {
      return Optional.empty();
    }
    Span told = encounter.evidence().get(0);
    Optional<Sentence> sentence = account.sentenceAt(told.begin());
    Optional<Token> head = account.headOf(told);
    if (sentence.isEmpty() || head.isEmpty() || isPastPerfect(sentence.get(), head.get())) {
      return Optional.empty();
    }
    Span what = clause(sentence.get(), head.get()).union(told);
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
            statedBy(sentence.get(), c, what),
            encounter.events(),
            List.of(what),
            encounter.rule(),
            reasons("a planned encounter", encounter.rule(), certainty, encounter.start())));
  }

  private static @Nullable String when(@Nullable String start, @Nullable String end) {
    return start == null || end == null ? start : start + "/" + end;
  }

  /** What an event still to come leads to expect, where its time is told. */
  Optional<Expectation> of(Event event) {
    boolean future = event.status() == Status.FUTURE && isToCome(event.date());
    boolean possible = event.status() == Status.HYPOTHETICAL && isLater(event.date());
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
    Span what = clause(sentence.get(), head.get());
    return Optional.of(
        new Expectation(
            "",
            what,
            List.copyOf(who),
            event.date(),
            certainty,
            statedBy(sentence.get(), c, what),
            List.of(event.id()),
            List.of(what),
            event.rule(),
            reasons("an event to come", event.rule(), certainty, event.date())));
  }

  /** Whether it is only a matter of words: a demand, a charge, a refusal. */
  private static boolean isWord(Event event) {
    return switch (event.type()) {
      case REQUEST, ACCUSE, REJECT -> true;
      default -> false;
    };
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
    String when = isToCome(c.date()) ? c.date() : null;
    boolean itself = rule.what().isEmpty();
    Set<String> who = new LinkedHashSet<>(named(match, rule));
    account.eventsIn(act.span()).forEach(e -> who.addAll(counting(e.actors())));
    account.eventsIn(act.span()).forEach(e -> who.addAll(counting(e.recipients())));
    boolean known =
        when != null
            || (itself ? c.announced() : hasEvent(sentence, act) || isBetween(sentence, act, who));
    if (!known
        || isPastPerfect(sentence, match.bearer())
        || c.denied()
        || c.demanded()
        || isPast(c.date())
        || who.isEmpty()) {
      return Optional.empty();
    }
    Span what = clause(sentence, act).union(match.trigger().span());
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
            statedBy(sentence, c, what),
            account.eventsIn(act.span()).stream().map(Event::id).toList(),
            List.of(what),
            rule.name(),
            reasons("rule " + rule.name() + " (" + rule.place() + ")", "", certainty, when)));
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

  private boolean hasEvent(Sentence sentence, Token act) {
    return !account.eventsIn(clause(sentence, act)).isEmpty();
  }

  /** Whether it concerns two sides: those who act and who is named in the clause. */
  private boolean isBetween(Sentence sentence, Token act, Set<String> who) {
    List<String> all = new ArrayList<>(who);
    account
        .actors()
        .within(sentence, clause(sentence, act))
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

  /** The clause or phrase of an act, without clauses that follow it after a comma. */
  private static Span clause(Sentence sentence, Token act) {
    List<Token> own =
        sentence.subtree(act).stream()
            .filter(t -> isOwn(sentence, t, act))
            .filter(t -> !t.upos().equals("PUNCT"))
            .filter(
                t -> !(t.isRelation("mark") && t.head() == act.index() && !t.xpos().equals("TO")))
            .toList();
    return Sentence.spanOf(own);
  }

  private static boolean isOwn(Sentence sentence, Token token, Token act) {
    Token at = token;
    while (at.index() != act.index()) {
      boolean aside =
          at.isRelation("parataxis")
              || at.isRelation("advcl")
              || at.isRelation("cc")
              || (at.isRelation("conj") && at.isVerb());
      if (aside) {
        return false;
      }
      at = sentence.token(at.head());
    }
    return true;
  }

  private @Nullable String statedBy(Sentence sentence, Circumstances c, Span what) {
    if (c.speaker() != null) {
      List<String> actors = account.clauses().party(sentence, c.speaker()).actors();
      if (!actors.isEmpty()) {
        return actors.get(0);
      }
    }
    return account.statementsAbout(what).stream()
        .map(Statement::speaker)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private boolean isToCome(@Nullable String date) {
    LocalDate published = account.published();
    return published != null
        && TimexDays.of(date).filter(d -> d.last().isAfter(published)).isPresent();
  }

  private boolean isLater(@Nullable String date) {
    LocalDate published = account.published();
    return published != null
        && TimexDays.of(date).filter(d -> d.first().isAfter(published)).isPresent();
  }

  private boolean isPast(@Nullable String date) {
    LocalDate published = account.published();
    return published != null
        && TimexDays.of(date).filter(d -> d.last().isBefore(published)).isPresent();
  }

  private static List<String> reasons(
      String found, String rule, Expectation.Certainty certainty, @Nullable String when) {
    List<String> reasons = new ArrayList<>();
    reasons.add(rule.isEmpty() ? found : found + " (rule " + rule + ")");
    reasons.add("certainty " + certainty.name().toLowerCase(Locale.ROOT));
    reasons.add(when == null ? "when: not told" : "when: " + when);
    return reasons;
  }
}
