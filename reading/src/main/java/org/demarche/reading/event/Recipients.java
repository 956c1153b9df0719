package org.demarche.reading.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.reading.actor.Mention;
import org.demarche.reading.language.Sentence;
import org.demarche.reading.language.Token;
import org.jspecify.annotations.Nullable;

/** Finds who or what an act is done to, and who does it with somebody. */
final class Recipients {
  /** Complements of complements of complements are parsing errors. */
  private static final int DEEPEST = 3;

  private final Lexicon lexicon;
  private final Parties parties;
  private final Matcher matcher;
  private final Grounds grounds;

  Recipients(Lexicon lexicon, Parties parties, Matcher matcher) {
    this.lexicon = lexicon;
    this.parties = parties;
    this.matcher = matcher;
    this.grounds = new Grounds(lexicon, parties);
  }

  /** Those whom the rule makes further actors ("+with"); null where there is none. */
  @Nullable Party partner(Rule rule, Clause clause) {
    for (String slot : rule.recipientSlots()) {
      if (slot.startsWith("+")) {
        for (Token head : Paths.of(clause, slot.substring(1))) {
          Party party = parties.of(clause.sentence(), head);
          if (!party.actors().isEmpty()) {
            return party;
          }
        }
      }
    }
    return null;
  }

  /**
   * Who or what is acted on; null where nothing is named.
   *
   * @param actor who acts, who is not acted on
   */
  @Nullable Party recipient(Rule rule, Clause clause, @Nullable Party actor) {
    List<String> others = actor == null ? List.of() : actor.actors();
    boolean together = others.size() > 1;
    if (together && rule.isJoint()) {
      // what "Laos and Cambodia agreed to build" is no recipient: each is the other's
      return recipient(rule.jointSlots(), rule, clause, others, 0);
    }
    Party given = together ? null : parties.first(clause, clause.slot("iobj"));
    if (given != null && lexicon.isLoose(rule) && !others.containsAll(given.actors())) {
      return given;
    }
    Optional<Party> unknown = unknown(rule, clause);
    if (unknown.isPresent()) {
      return unknown.get();
    }
    Party named = recipient(rule.recipientSlots(), rule, clause, others, 0);
    if (named != null
        && (grounds.isOwnForce(rule, clause, named, others)
            || grounds.isOwnState(rule, named, others))) {
      named = named.nobody();
    }
    if (together && named != null && named.actors().isEmpty() && lexicon.isMutual(rule)) {
      return null;
    }
    if (named != null && grounds.isMereGround(rule, clause, named, others)) {
      return named.nobody();
    }
    if (together || !lexicon.isLoose(rule)) {
      return named;
    }
    Party inside = named == null ? objectOf(rule, clause, others) : named;
    if (inside != null && grounds.isOwnState(rule, inside, others)) {
      inside = inside.nobody();
    }
    if (inside != null
        && !inside.actors().isEmpty()
        && !(lexicon.isOnTerritory(rule) && parties.traits().isUnlocated(inside))) {
      return inside;
    }
    Party near = new Nearby(lexicon, parties).find(rule, clause, actor, inside);
    boolean own = near != null && grounds.isOwnState(rule, near, others);
    return near == null || own ? inside : inside == null ? near : inside.and(near);
  }

  /** "said that nothing worked in Mali" says nothing of Mali's. */
  private boolean isTownOrState(Sentence sentence, Party party) {
    return parties
        .mention(sentence, party.head())
        .filter(m -> m.kind() == Mention.Kind.PLACE)
        .isPresent();
  }

  /** "told them to leave Syria", where nobody knows who they are: not Syria then. */
  private Optional<Party> unknown(Rule rule, Clause clause) {
    if (!rule.recipientSlots().get(0).equals("obj")) {
      return Optional.empty();
    }
    return clause.slot("obj").stream()
        .filter(t -> t.xpos().equals("PRP") && !Words.key(t).equals("it"))
        .map(t -> parties.of(clause.sentence(), t))
        .filter(party -> party.actors().isEmpty())
        .findFirst();
  }

  /** "attacks in its name" */
  private static boolean isOwned(String slot, Clause act, Token head) {
    return slot.equals("in")
        && act.trigger().isNoun()
        && act.sentence().children(head, "nmod").stream().anyMatch(t -> t.xpos().equals("PRP$"));
  }

  /** What is acted on, where the rule looks for somebody elsewhere: "rejected the May plan". */
  private @Nullable Party objectOf(Rule rule, Clause clause, List<String> others) {
    // "mobilised the army": forces that are moved are not acted on
    List<Token> objects = rule.type() == EventType.MOBILIZE ? List.of() : clause.slot("obj");
    for (Token object : objects) {
      Party party = parties.of(clause.sentence(), object, others);
      if (!party.actors().isEmpty() && !others.containsAll(party.actors())) {
        return party.loose();
      }
    }
    return null;
  }

  private @Nullable Party recipient(
      List<String> slots, Rule rule, Clause clause, List<String> others, int depth) {
    Party weak = null;
    for (String slot : slots) {
      if (slot.equals("-")) {
        return null;
      }
      if (slot.startsWith("+") || (weak != null && rule.isInstrument(slot))) {
        continue;
      }
      Party party = fromSlot(slot, clause, others, depth);
      if (party != null && !party.actors().isEmpty()) {
        return weak == null ? party : weak.and(party);
      }
      weak = weak == null ? party : weak;
    }
    return weak;
  }

  private @Nullable Party fromSlot(String slot, Clause clause, List<String> others, int depth) {
    boolean complement = slot.equals("xcomp") || slot.equals("ccomp");
    Party weak = null;
    boolean compound = slot.equals("obj") && !clause.slot("prefix").isEmpty();
    for (Token head : Paths.of(clause, slot)) {
      if (compound) {
        // "the Saudi-backed army and police": only the army need be
        return parties.alone(clause.sentence(), head);
      }
      if (complement) {
        if (depth > 0 && slot.equals("ccomp")) {
          continue;
        }
        Party inner = ofComplement(clause, head, others, depth);
        if (inner != null) {
          return inner;
        }
      } else if (!isOwned(slot, clause, head)
          && (!head.isVerb() || !Paths.isClause(clause.sentence(), head))) {
        Party party = parties.of(clause.sentence(), head, others);
        if (!others.containsAll(party.actors())) {
          return party;
        }
        weak = weak == null ? party.nobody() : weak;
      }
    }
    return weak;
  }

  /** The recipient of a complement's own rule, else whom its object or a phrase on it names. */
  private @Nullable Party ofComplement(Clause clause, Token verb, List<String> others, int depth) {
    if (depth >= DEEPEST) {
      return null;
    }
    Sentence sentence = clause.sentence();
    Clause inner = Clause.ofVerb(sentence, verb, clause.isTime());
    Optional<Rule> rule = matcher.best(lexicon.verbRules(Words.key(verb)), inner);
    if (rule.isPresent()) {
      Party own = recipient(rule.get().recipientSlots(), rule.get(), inner, others, depth + 1);
      Party partner = own != null ? own : partner(rule.get(), inner);
      if (partner != null) {
        return partner;
      }
    }
    List<String> slots = new ArrayList<>(inner.slotNames());
    slots.remove("subj");
    slots.sort((a, b) -> Boolean.compare(!a.equals("obj"), !b.equals("obj")));
    Party weak = null;
    for (String slot : slots) {
      Party party = slot.equals("prt") ? null : fromSlot(slot, inner, others, depth + 1);
      boolean where = party != null && slot.equals("in") && isTownOrState(sentence, party);
      if (party != null && !party.actors().isEmpty() && !where) {
        return party;
      }
      weak = weak == null && slot.equals("obj") ? party : weak;
    }
    return weak;
  }
}
