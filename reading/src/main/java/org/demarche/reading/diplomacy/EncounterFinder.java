package org.demarche.reading.diplomacy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.demarche.reading.actor.NounPhrases;
import org.demarche.reading.actor.Place;
import org.demarche.reading.event.Event;
import org.demarche.reading.event.Match;
import org.demarche.reading.event.Party;
import org.demarche.reading.event.PatternTable;
import org.demarche.reading.language.Sentence;
import org.demarche.reading.language.Token;
import org.demarche.report.Span;
import org.jspecify.annotations.Nullable;

/** Finds where the sentences of one report speak of encounters. For one report; immutable. */
final class EncounterFinder {
  private final Account account;
  private final PatternTable table;
  private final Map<String, EncounterRule> rules;
  private final Attendance attendance;
  private final EncounterStanding standing;
  private final EncounterSetting setting;
  private final EncounterParties parties;
  private final Members members;
  private final Vocabulary words;

  EncounterFinder(
      Account account,
      PatternTable table,
      Map<String, EncounterRule> rules,
      Vocabulary vocabulary,
      Ranks ranks,
      Politics politics) {
    this.account = account;
    this.table = table;
    this.rules = rules;
    this.attendance = new Attendance(account.actors(), ranks, politics);
    this.standing = new EncounterStanding(account, vocabulary);
    this.setting = new EncounterSetting(account, vocabulary);
    this.parties = new EncounterParties(account, attendance, setting, vocabulary);
    this.members = new Members(account, vocabulary);
    this.words = vocabulary;
  }

  /** The mentions in a sentence, in order of their words. */
  List<EncounterMention> find(Sentence sentence) {
    List<Match> matches = account.clauses().find(table, sentence);
    Map<Integer, Fate> fates = new HashMap<>();
    Set<Integer> bearers = new HashSet<>();
    for (Match match : matches) {
      EncounterRule rule = rule(match);
      if (rule.kind() == null) {
        addFate(new Fate(match, rule), fates);
      } else if (rule.each()) {
        addCarriers(match.trigger(), sentence, bearers);
      } else if (match.bearer().index() != match.trigger().index()) {
        bearers.add(match.bearer().index());
      }
    }
    List<EncounterMention> found = new ArrayList<>();
    for (Match match : matches) {
      boolean carrier = bearers.contains(match.trigger().index());
      if (rule(match).kind() != null && !carrier) {
        found.addAll(mentions(match, fates.get(match.trigger().index())));
      }
    }
    return found;
  }

  /** "held talks in separate meetings": the meetings count, wherever the phrase hangs. */
  private static void addCarriers(Token meetings, Sentence sentence, Set<Integer> to) {
    to.add(meetings.head());
    if (meetings.isRelation("obl")) {
      sentence
          .children(sentence.token(meetings.head()), "obj")
          .forEach(object -> to.add(object.index()));
    }
  }

  private EncounterRule rule(Match match) {
    EncounterRule rule = rules.get(match.row().get("rule"));
    if (rule == null) {
      throw match.row().error("a rule that is not in the table");
    }
    return rule;
  }

  private static void addFate(Fate fate, Map<Integer, Fate> fates) {
    for (String slot : fate.rule().act()) {
      for (Token act : fate.match().heads(slot)) {
        fates.putIfAbsent(act.index(), fate);
        fate.match()
            .sentence()
            .children(act, "conj")
            .forEach(other -> fates.putIfAbsent(other.index(), fate));
      }
    }
  }

  private List<EncounterMention> mentions(Match match, @Nullable Fate fate) {
    Optional<EncounterStanding.How> how = standing.of(match, rule(match), fate);
    if (how.isEmpty()) {
      return List.of();
    }
    List<String> who = parties.who(match, rule(match), fate);
    List<String> each = members.of(match, rule(match));
    if (each.isEmpty()) {
      if (!isTold(match, fate, who)) {
        return List.of();
      }
      return List.of(mention(match, fate, how.get(), who));
    }
    List<String> others = who.stream().filter(id -> !members.isAmong(id, each)).toList();
    List<EncounterMention> all = new ArrayList<>();
    for (String one : each) {
      List<String> both = new ArrayList<>(others);
      both.add(one);
      all.add(mention(match, fate, how.get(), both));
    }
    return all;
  }

  /** Whether the words name enough: a verb both sides, a noun somebody or something told before. */
  private boolean isTold(Match match, @Nullable Fate fate, List<String> who) {
    if (rule(match).kind() == Encounter.Kind.TALKS && match.trigger().upos().equals("PROPN")) {
      return match.sentence().kind() == Sentence.Kind.HEADLINE; // a forum's name: "the Dialogue"
    }
    boolean visit = rule(match).kind() == Encounter.Kind.VISIT;
    if (!match.trigger().isNoun() && !visit) {
      List<String> all = new ArrayList<>(who);
      all.addAll(parties.hosts(match, rule(match), fate, Optional.empty()));
      return attendance.sides(all) > 1;
    }
    if (setting.isAside(match)) {
      return false;
    }
    boolean lasts = setting.duration(EncounterParties.region(match, fate), match.trigger()) != null;
    List<String> hints = parties.hints(match, who);
    return !who.isEmpty()
        || isTakenUp(match)
        || (!hints.isEmpty() && (lasts || isAbroad(match, fate) || attendance.sides(hints) > 1));
  }

  /** Whether it is a journey to a place that is named: "at the end of a visit to Beijing". */
  private boolean isAbroad(Match match, @Nullable Fate fate) {
    return rule(match).kind() == Encounter.Kind.VISIT
        && parties.place(match, rule(match), fate).isPresent();
  }

  /** Whether a noun speaks of an encounter told elsewhere: "the talks", "this visit". */
  private boolean isTakenUp(Match match) {
    Token noun = match.trigger();
    boolean one = !noun.xpos().equals("NNS") || words.is("word-", "collective", noun);
    return one
        && match.sentence().children(noun, "det").stream()
            .anyMatch(d -> words.is("word-", "definite", d));
  }

  /**
   * Who meets where a sentence does not say: "The talks went on", told after what both did; the two
   * sides of which the sentence before speaks, of the first sentence the one after.
   */
  List<String> beside(Sentence sentence) {
    List<Sentence> told = account.sentences();
    int at = told.indexOf(sentence);
    int other = at == 0 ? 1 : at - 1;
    if (other >= told.size()) {
      return List.of();
    }
    Sentence near = told.get(other);
    return near.tokens().stream()
        .filter(t -> t.isRelation("nsubj"))
        .findFirst()
        .map(subject -> account.clauses().party(near, subject))
        .filter(Party::direct)
        .map(party -> party.actors().stream().filter(attendance::counts).toList())
        .filter(who -> attendance.sides(who) > 1)
        .orElse(List.of());
  }

  private EncounterMention mention(
      Match match, @Nullable Fate fate, EncounterStanding.How how, List<String> who) {
    EncounterRule rule = rule(match);
    Encounter.Kind kind = Objects.requireNonNull(rule.kind());
    Region region = EncounterParties.region(match, fate);
    Optional<Place> goal = parties.place(match, rule, fate);
    Optional<Place> place = goal.or(() -> setting.place(region));
    List<String> hosts = parties.hosts(match, rule(match), fate, place);
    Set<String> all = new LinkedHashSet<>(who);
    List<String> hints = who.size() < 2 ? parties.hints(match, who) : List.of();
    boolean together = who.size() == 1 || attendance.sides(hints) > 1;
    boolean travels = kind == Encounter.Kind.VISIT && who.isEmpty() && goal.isPresent();
    if (!hints.isEmpty() && (kind == Encounter.Kind.VISIT ? travels : together)) {
      all.clear();
      all.addAll(hints);
      all.addAll(who);
    }
    all.addAll(hosts);
    String duration = setting.duration(region, match.trigger());
    EncounterPeriod period =
        how.dated()
            ? EncounterPeriod.of(how.start(), setting.last(region), duration, setting.ends(region))
            : new EncounterPeriod(how.start(), null);
    return new EncounterMention(
        setting.kind(kind, region),
        List.copyOf(all),
        hints.isEmpty() ? null : hints.get(0),
        hosts.isEmpty() ? null : hosts.get(0),
        place.orElse(null),
        how.state(),
        period.start(),
        period.end(),
        how.dated(),
        duration,
        rule.format() != null ? rule.format() : setting.format(region),
        parties.eventsOf(match, fate).stream().map(Event::id).toList(),
        evidence(match, fate),
        Sentence.spanOf(match.sentence().subtree(match.bearer())),
        rule.name(),
        how.reasons());
  }

  /** From the first of the words that tell the act and who takes part to the last. */
  private Span evidence(Match match, @Nullable Fate fate) {
    Sentence sentence = match.sentence();
    Span span = match.trigger().span().union(match.bearer().span());
    if (match.trigger().isNoun()) {
      span = span.union(NounPhrases.nounPhrase(sentence, match.trigger()));
    }
    for (String slot : rule(match).who()) {
      for (Party party : match.parties(slot)) {
        if (!party.actors().isEmpty()) {
          span = span.union(party.spans().get(0));
        }
      }
    }
    return fate == null ? span : span.union(fate.match().trigger().span());
  }
}
