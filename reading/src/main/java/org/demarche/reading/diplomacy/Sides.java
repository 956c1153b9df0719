package org.demarche.reading.diplomacy;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.demarche.reading.actor.Actor;
import org.demarche.reading.actor.Mention;
import org.demarche.reading.event.Event;
import org.demarche.reading.event.Match;
import org.demarche.reading.event.Party;
import org.demarche.reading.language.Sentence;
import org.demarche.reading.language.Token;

/** Whom a line joins: those in the clause that tells of it, else those named just before. */
final class Sides {
  /** What stands there is a side only where nothing else is: "closed its embassy in Iran". */
  private static final List<String> PLACES = List.of("in", "at");

  private final Account account;
  private final Countries countries;

  Sides(Account account) {
    this.account = account;
    this.countries = new Countries(account.actors());
  }

  /**
   * Whom the line of a match joins.
   *
   * @param phrase the words for the line
   * @param kind what line it is: where an embassy stands tells whom it joins
   * @return ids, one a country, in the order in which they were found
   */
  List<String> of(Match match, List<Token> phrase, Channel.Kind kind) {
    Map<String, String> sides = new LinkedHashMap<>();
    for (String slot : match.slots()) {
      if (!slot.equals("ccomp") && !PLACES.contains(slot)) {
        addSlot(sides, match, slot);
      }
    }
    Sentence sentence = match.sentence();
    for (Token word : phrase) {
      account
          .actors()
          .mentionAt(sentence.index(), word.index())
          .ifPresent(m -> addAll(sides, m.actors()));
    }
    if (sides.size() < 2) {
      PLACES.forEach(slot -> addSlot(sides, match, slot));
      told(match).forEach(e -> addAll(sides, e.actors()));
      told(match).forEach(e -> addAll(sides, e.recipients()));
    }
    if (sides.size() == 1) {
      around(match, kind).forEach(id -> addOther(sides, id));
    }
    return List.copyOf(sides.values());
  }

  private void addSlot(Map<String, String> sides, Match match, String slot) {
    match.parties(slot).stream().map(Party::actors).forEach(ids -> addAll(sides, ids));
  }

  private List<Event> told(Match match) {
    return account.eventsIn(match.trigger().span());
  }

  private void addAll(Map<String, String> sides, List<String> ids) {
    for (String id : ids) {
      if (joins(account.actors().actor(id))) {
        sides.putIfAbsent(countries.of(id), id);
      }
    }
  }

  /** Troops or officials of nobody knows whom are no side. */
  private static boolean joins(Actor actor) {
    boolean known = actor.country() != null || actor.kind() == Actor.Kind.ORGANISATION;
    return known && Political.is(actor);
  }

  private void addOther(Map<String, String> sides, String id) {
    if (sides.size() == 1 && account.actors().actor(id).country() != null) {
      addAll(sides, List.of(id));
    }
  }

  /** Those named in the sentence, before the words first, then those of the sentence before. */
  private Set<String> around(Match match, Channel.Kind kind) {
    int here = match.sentence().index();
    int at = match.trigger().span().begin();
    Set<String> ids = new LinkedHashSet<>();
    addNamed(ids, m -> m.sentence() == here && m.span().begin() < at && !isPlace(m));
    if (kind == Channel.Kind.RELATIONS) {
      addNamed(ids, m -> m.sentence() == here && m.span().begin() > at);
    }
    addNamed(ids, m -> m.sentence() == here - 1 && !isPlace(m));
    return ids;
  }

  private static boolean isPlace(Mention mention) {
    return mention.kind() == Mention.Kind.PLACE;
  }

  /** Adds the states and officials whom some mentions name, the last mention first. */
  private void addNamed(Set<String> ids, Predicate<Mention> some) {
    List<Mention> mentions = account.actors().mentions();
    for (int i = mentions.size() - 1; i >= 0; i--) {
      if (some.test(mentions.get(i))) {
        mentions.get(i).actors().stream().filter(this::isOfState).forEach(ids::add);
      }
    }
  }

  private boolean isOfState(String id) {
    Actor actor = account.actors().actor(id);
    return actor.kind() == Actor.Kind.STATE || actor.sectors().contains("GOV");
  }
}
