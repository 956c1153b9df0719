package org.demarche.reading.event;

import java.util.List;
import org.demarche.reading.actor.Actor;
import org.demarche.reading.actor.Mention;

/** What is acted on and yet is nobody: one's own forces, and ground that is fought over. */
final class Grounds {
  private final Lexicon lexicon;
  private final Parties parties;

  Grounds(Lexicon lexicon, Parties parties) {
    this.lexicon = lexicon;
    this.parties = parties;
  }

  /** "withdrew its troops": those whom somebody moves or takes back are his own. */
  boolean isOwnForce(Rule rule, Clause clause, Party party, List<String> others) {
    boolean moves = rule.type() == EventType.MOBILIZE || "withdraw".equals(rule.mode());
    boolean moved = clause.slot(clause.trigger().isNoun() ? "of" : "obj").contains(party.head());
    return moves && moved && !others.isEmpty() && parties.traits().isForceOf(party, others.get(0));
  }

  /** "Mr Obama ordered strikes on government troops": not on those of his own government. */
  boolean isOwnState(Rule rule, Party party, List<String> others) {
    boolean violent =
        switch (rule.type()) {
          case ASSAULT, COERCE, MOBILIZE, THREATEN -> true;
          default -> false;
        };
    if (!violent || others.size() != 1 || party.actors().size() != 1) {
      return false;
    }
    Actor actor = parties.actors().actor(others.get(0));
    Actor state = parties.actors().actor(party.actors().get(0));
    boolean governs = actor.kind() == Actor.Kind.PERSON && actor.sectors().contains("GOV");
    return governs
        && state.kind() == Actor.Kind.STATE
        && state.country() != null
        && state.country().equals(actor.country());
  }

  /** Who takes a town or loses it is seldom the state on whose map it lies. */
  boolean isMereGround(Rule rule, Clause clause, Party party, List<String> others) {
    boolean moves =
        rule.contexts().contains("territory")
            || rule.type() == EventType.RETREAT
            || rule.type() == EventType.MOBILIZE;
    if (party.actors().isEmpty()) {
      return false;
    }
    if (!moves) {
      return rule.type() == EventType.ASSAULT
          && isCompatriot(party, others)
          && isTown(clause, party);
    }
    String country = parties.actors().actor(party.actors().get(0)).country();
    boolean foreign =
        country != null
            && !others.isEmpty()
            && others.stream()
                .map(id -> parties.actors().actor(id))
                .allMatch(a -> isForeign(a, country));
    return !foreign
        && (isTown(clause, party)
            || isItself(clause, party)
            || (lexicon.isGround(Words.key(party.head())) && (country != null || party.direct())));
  }

  /** Who attacks a town of his own state attacks those who hold it. */
  private boolean isCompatriot(Party party, List<String> others) {
    return !others.isEmpty()
        && !party.actors().isEmpty()
        && parties.traits().isOf(others.get(0), party.actors().get(0));
  }

  /** "the war to conquer it": a pronoun that the state of a place was taken for. */
  private boolean isItself(Clause clause, Party party) {
    return party.head().upos().equals("PRON")
        && parties.isKind(clause.sentence(), party.head(), Actor.Kind.STATE);
  }

  private static boolean isForeign(Actor actor, String country) {
    return actor.country() != null && !actor.country().equals(country);
  }

  /** A place, or a capital that stands for its state; the state itself is more than ground. */
  private boolean isTown(Clause clause, Party party) {
    return parties
        .mention(clause.sentence(), party.head())
        .filter(m -> m.kind() == Mention.Kind.PLACE || m.kind() == Mention.Kind.METONYM)
        .filter(m -> !parties.isWholeState(clause.sentence(), party.head(), m))
        .isPresent();
  }
}
