package org.demarche.reading.diplomacy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.demarche.reading.actor.Actor;
import org.demarche.reading.actor.Mention;
import org.demarche.reading.actor.Place;
import org.demarche.reading.event.Event;
import org.demarche.reading.event.EventType;
import org.demarche.reading.event.Match;
import org.demarche.reading.event.Party;
import org.demarche.reading.language.Sentence;
import org.demarche.reading.language.Token;
import org.jspecify.annotations.Nullable;

/** Who takes part in an encounter, who receives and where, by the words of one mention. */
record EncounterParties(
    Account account, Attendance attendance, EncounterSetting setting, Vocabulary words) {
  /** Who stands there says of what kind it is where no state is named: "a leaders' summit". */
  private static final Set<String> OWNER = Set.of("mod", "poss");

  static Region region(Match match, @Nullable Fate fate) {
    List<Token> anchors = new ArrayList<>(List.of(match.trigger(), match.bearer()));
    if (fate != null) {
      anchors.add(fate.match().trigger());
    }
    if (match.bearer().isRelation("appos")) {
      // "held talks in Beijing, the first visit": where and when the clause before it is
      Token at = match.bearer();
      while (at.head() != Token.ROOT && !at.isVerb()) {
        at = match.sentence().token(at.head());
      }
      anchors.add(at);
    }
    return new Region(match.sentence(), anchors);
  }

  List<String> who(Match match, EncounterRule rule, @Nullable Fate fate) {
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
      for (Token head : slot.equals("subj") ? doers(match) : match.heads(slot)) {
        if (!isWhere(match.sentence(), head)) {
          account.clauses().party(match.sentence(), head).actors().stream()
              .filter(id -> !OWNER.contains(slot) || !attendance.isOfSeveral(id))
              .forEach(who::add);
        }
      }
    }
    return who.stream().filter(attendance::counts).toList();
  }

  /** Who does it: "criticized him for going" tells that he went. */
  private List<Token> doers(Match match) {
    Sentence sentence = match.sentence();
    Token verb = match.bearer();
    boolean controlled =
        verb.xpos().equals("VBG")
            && verb.head() != Token.ROOT
            && sentence.children(verb, "mark", "case").stream()
                .anyMatch(m -> words.is("gerund-", "after", m));
    List<Token> objects =
        controlled ? sentence.children(sentence.token(verb.head()), "obj") : List.of();
    return objects.isEmpty() ? match.heads("subj") : objects;
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
  List<String> hosts(Match match, EncounterRule rule, @Nullable Fate fate, Optional<Place> goal) {
    List<String> hosts = new ArrayList<>(named(match, rule.host()));
    if (fate != null) {
      hosts.addAll(named(fate.match(), fate.rule().host()));
    }
    boolean visit = rule.kind() == Encounter.Kind.VISIT;
    if (hosts.isEmpty() && !visit) {
      hosts.addAll(receivers(match.sentence()));
    }
    if (hosts.isEmpty() && visit && goal.isPresent()) {
      String country = goal.get().country();
      account.actors().all().stream()
          .filter(a -> a.kind() == Actor.Kind.STATE && country != null)
          .filter(a -> Objects.equals(country, a.country()))
          .findFirst()
          .ifPresent(a -> hosts.add(a.id()));
    } else if (hosts.isEmpty() && visit) {
      hosts.addAll(goals(match, rule));
    }
    return hosts;
  }

  /** Who is called a host: "under the eyes of their Greek host". */
  private List<String> receivers(Sentence sentence) {
    return sentence.tokens().stream()
        .filter(t -> t.isNoun() && words.is("word-", "receiver", t))
        .flatMap(t -> account.actors().mentionAt(sentence.index(), t.index()).stream())
        .flatMap(m -> m.actors().stream())
        .filter(attendance::counts)
        .limit(1)
        .toList();
  }

  /** The state to which somebody travels where no place is named: "to the Chinese capital". */
  private List<String> goals(Match match, EncounterRule rule) {
    return rule.to().stream()
        .flatMap(slot -> match.parties(slot).stream())
        .flatMap(party -> party.actors().stream())
        .filter(id -> account.actors().actor(id).kind() == Actor.Kind.STATE)
        .limit(1)
        .toList();
  }

  Optional<Place> place(Match match, EncounterRule rule, @Nullable Fate fate) {
    List<Token> heads = new ArrayList<>();
    rule.to().forEach(slot -> heads.addAll(match.heads(slot)));
    if (fate != null) {
      fate.rule().to().forEach(slot -> heads.addAll(fate.match().heads(slot)));
    }
    Sentence sentence = match.sentence();
    Optional<Place> named =
        heads.stream().flatMap(head -> setting.placeAt(sentence, head).stream()).findFirst();
    return named.isPresent() || rule.kind() != Encounter.Kind.VISIT
        ? named
        : heads.stream().flatMap(head -> country(sentence, head).stream()).findFirst();
  }

  /** A state as the place to which somebody travels: "visited Mongolia". */
  private Optional<Place> country(Sentence sentence, Token head) {
    return account
        .actors()
        .mentionAt(sentence.index(), head.index())
        .filter(m -> m.kind() == Mention.Kind.NAME && m.actors().size() == 1)
        .flatMap(m -> place(m, account.actors().actor(m.actors().get(0))));
  }

  private static Optional<Place> place(Mention mention, Actor actor) {
    return actor.kind() == Actor.Kind.STATE
        ? Optional.of(
            new Place(
                mention.sentence(), mention.head(), actor.name(), actor.country(), mention.span()))
        : Optional.empty();
  }

  /** The subject of the clause in which a meeting is told beside: "in talks with Xi he said". */
  List<String> hints(Match match, List<String> who) {
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

  List<Event> eventsOf(Match match, @Nullable Fate fate) {
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
}
