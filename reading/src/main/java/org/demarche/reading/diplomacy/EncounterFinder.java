package org.demarche.reading.diplomacy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.reading.actor.Actor;
import org.demarche.reading.actor.Mention;
import org.demarche.reading.actor.NounPhrases;
import org.demarche.reading.actor.Place;
import org.demarche.reading.event.Event;
import org.demarche.reading.event.EventType;
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
  private final Members members;
  private final Vocabulary words;

  EncounterFinder(
      Account account,
      PatternTable table,
      Map<String, EncounterRule> rules,
      Vocabulary vocabulary) {
    this.account = account;
    this.table = table;
    this.rules = rules;
    this.attendance = new Attendance(account.actors());
    this.standing = new EncounterStanding(account, vocabulary);
    this.setting = new EncounterSetting(account, vocabulary);
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
        bearers.add(match.trigger().head()); // "talks in separate meetings": the meetings count
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
    List<String> who = who(match, rule(match), fate);
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
      all.addAll(hosts(match, fate, Optional.empty()));
      return attendance.sides(all) > 1;
    }
    boolean lasts = setting.duration(region(match, fate), match.trigger()) != null;
    List<String> hints = hints(match, who);
    return !who.isEmpty()
        || isTakenUp(match)
        || (!hints.isEmpty() && (lasts || attendance.sides(hints) > 1));
  }

  /** Whether a noun speaks of an encounter told elsewhere: "the talks", "this visit". */
  private boolean isTakenUp(Match match) {
    Token noun = match.trigger();
    boolean one = !noun.xpos().equals("NNS") || words.is("word-", "collective", noun);
    return one
        && match.sentence().children(noun, "det").stream()
            .anyMatch(d -> words.is("word-", "definite", d));
  }

  private EncounterMention mention(
      Match match, @Nullable Fate fate, EncounterStanding.How how, List<String> who) {
    EncounterRule rule = rule(match);
    Encounter.Kind kind = java.util.Objects.requireNonNull(rule.kind());
    Region region = region(match, fate);
    Optional<Place> goal = place(match, fate);
    List<String> hosts = hosts(match, fate, goal);
    Set<String> all = new LinkedHashSet<>(who);
    List<String> hints = who.size() < 2 ? hints(match, who) : List.of();
    boolean together = who.size() == 1 || attendance.sides(hints) > 1;
    if (!hints.isEmpty() && together && kind != Encounter.Kind.VISIT) {
      all.clear();
      all.addAll(hints);
      all.addAll(who);
    }
    all.addAll(hosts);
    return new EncounterMention(
        setting.kind(kind, region),
        List.copyOf(all),
        hints.isEmpty() ? null : hints.get(0),
        hosts.isEmpty() ? null : hosts.get(0),
        goal.or(() -> setting.place(region)).orElse(null),
        how.state(),
        how.start(),
        how.dated(),
        setting.duration(region, match.trigger()),
        rule.format() != null ? rule.format() : setting.format(region),
        eventIds(match, fate),
        evidence(match, fate),
        Sentence.spanOf(match.sentence().subtree(match.bearer())),
        rule.name(),
        how.reasons());
  }

  private static Region region(Match match, @Nullable Fate fate) {
    List<Token> anchors = new ArrayList<>(List.of(match.trigger(), match.bearer()));
    if (fate != null) {
      anchors.add(fate.match().trigger());
    }
    return new Region(match.sentence(), anchors);
  }

  private List<String> who(Match match, EncounterRule rule, @Nullable Fate fate) {
    Set<String> who = new LinkedHashSet<>(named(match, rule.who()));
    if (fate != null) {
      who.addAll(named(fate.match(), fate.rule().who()));
    }
    if (who.isEmpty()) {
      eventsOf(match, fate).forEach(e -> who.addAll(e.actors()));
    }
    who.removeIf(id -> !attendance.counts(id));
    return List.copyOf(who);
  }

  private List<String> named(Match match, List<String> slots) {
    Set<String> who = new LinkedHashSet<>();
    for (String slot : slots) {
      for (Token head : match.heads(slot)) {
        if (!isWhere(match.sentence(), head)) {
          who.addAll(account.clauses().party(match.sentence(), head).actors());
        }
      }
    }
    return who.stream().filter(attendance::counts).toList();
  }

  /** Whether a word names a state only as a place. */
  private boolean isWhere(Sentence sentence, Token head) {
    return account
        .actors()
        .mentionAt(sentence.index(), head.index())
        .filter(m -> m.kind() == Mention.Kind.PLACE)
        .isPresent();
  }

  /** Who receives: whom a slot names, else the state of the place to which somebody travels. */
  private List<String> hosts(Match match, @Nullable Fate fate, Optional<Place> goal) {
    List<String> hosts = new ArrayList<>(named(match, rule(match).host()));
    if (fate != null) {
      hosts.addAll(named(fate.match(), fate.rule().host()));
    }
    boolean visit = rule(match).kind() == Encounter.Kind.VISIT;
    if (hosts.isEmpty() && visit && goal.isPresent()) {
      String country = goal.get().country();
      account.actors().all().stream()
          .filter(a -> a.kind() == Actor.Kind.STATE && country != null)
          .filter(a -> java.util.Objects.equals(country, a.country()))
          .findFirst()
          .ifPresent(a -> hosts.add(a.id()));
    } else if (hosts.isEmpty() && visit) {
      hosts.addAll(goals(match));
    }
    return hosts;
  }

  /** The state to which somebody travels where no place is named: "to the Chinese capital". */
  private List<String> goals(Match match) {
    return rule(match).to().stream()
        .flatMap(slot -> match.parties(slot).stream())
        .flatMap(party -> party.actors().stream())
        .filter(id -> account.actors().actor(id).kind() == Actor.Kind.STATE)
        .limit(1)
        .toList();
  }

  private Optional<Place> place(Match match, @Nullable Fate fate) {
    List<Token> heads = new ArrayList<>();
    rule(match).to().forEach(slot -> heads.addAll(match.heads(slot)));
    if (fate != null) {
      fate.rule().to().forEach(slot -> heads.addAll(fate.match().heads(slot)));
    }
    return heads.stream()
        .flatMap(head -> setting.placeAt(match.sentence(), head).stream())
        .findFirst();
  }

  /** The subject of the clause in which a meeting is told beside: "in talks with Xi he said". */
  private List<String> hints(Match match, List<String> who) {
    Token at = match.bearer();
    Sentence sentence = match.sentence();
    if (!at.isNoun() || !(at.isRelation("obl") || at.isRelation("nmod"))) {
      return List.of();
    }
    while (at.head() != Token.ROOT && !at.isVerb()) {
      at = sentence.token(at.head());
    }
    return account
        .clauses()
        .subject(sentence, at)
        .map(subject -> account.clauses().party(sentence, subject))
        .filter(Party::direct)
        .map(Party::actors)
        .orElse(List.of())
        .stream()
        .filter(attendance::counts)
        .filter(id -> !attendance.has(who, id))
        .toList();
  }

  private List<Event> eventsOf(Match match, @Nullable Fate fate) {
    List<Event> found = new ArrayList<>();
    for (Token token : region(match, fate).anchors()) {
      for (Event event : account.eventsIn(token.span())) {
        if (isOfMeeting(event) && !found.contains(event)) {
          found.add(event);
        }
      }
    }
    return found;
  }

  private static boolean isOfMeeting(Event event) {
    return switch (event.type()) {
      case CONSULT, AGREE, REJECT, REQUEST, ACCUSE -> true;
      default -> event.type() == EventType.SANCTION;
    };
  }

  private List<String> eventIds(Match match, @Nullable Fate fate) {
    return eventsOf(match, fate).stream().map(Event::id).toList();
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
