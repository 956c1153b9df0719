package org.demarche.reading.event;

import org.demarche.reading.actor.Actor;
import org.demarche.reading.actor.Actors;
import org.demarche.reading.actor.Mention;

/** What is told of those who are a side of an event: whose they are, and whether they bear arms. */
final class Traits {
  private final Lexicon lexicon;
  private final Actors actors;

  Traits(Lexicon lexicon, Actors actors) {
    this.lexicon = lexicon;
    this.actors = actors;
  }

  /** Whether it is more than a common word for some people. */
  static boolean isKnown(Actor actor) {
    return actor.country() != null || !isCommon(actor);
  }

  /** Whether an actor is the owner, or one of the same country. */
  boolean isOf(String actor, String owner) {
    String country = actors.actor(owner).country();
    return actor.equals(owner)
        || (country != null && country.equals(actors.actor(actor).country()));
  }

  /** Whether it is people of whom nobody says where they belong: "48 people", "the troops". */
  boolean isUnlocated(Party party) {
    return !party.actors().isEmpty()
        && party.actors().stream()
            .map(actors::actor)
            .allMatch(a -> a.kind() == Actor.Kind.GROUP && a.country() == null && isCommon(a));
  }

  /** Whether it is armed people of somebody's own state. */
  boolean isForceOf(Party party, String owner) {
    return !party.actors().isEmpty()
        && party.actors().stream()
            .filter(id -> isOf(id, owner))
            .map(actors::actor)
            .anyMatch(a -> a.sectors().stream().anyMatch(s -> lexicon.isSector("armed", s)));
  }

  /** Whether nobody says of which country it is. */
  boolean isStateless(Party party) {
    return party.actors().stream().allMatch(id -> actors.actor(id).country() == null);
  }

  /** Whether it is people who stand for nobody but themselves: a traveller, "my neighbours". */
  boolean isPrivate(Party party) {
    return !party.actors().isEmpty()
        && party.actors().stream().map(actors::actor).allMatch(this::isPrivate);
  }

  private boolean isPrivate(Actor actor) {
    boolean someone =
        actor.kind() == Actor.Kind.PERSON
            || (actor.kind() == Actor.Kind.GROUP && !actor.sectors().isEmpty() && !isNamed(actor));
    return someone
        && actor.country() == null
        && actor.sectors().stream().allMatch(s -> lexicon.isSector("private", s));
  }

  /** A group that a name tells: "Kurds", "the Druze leaders"; not "Campaigners". */
  private boolean isNamed(Actor group) {
    boolean oneWord = group.name().indexOf(' ') < 0;
    boolean owned = group.name().contains("'s ") || group.name().contains("’s ");
    boolean capital = !owned && group.name().chars().anyMatch(Character::isUpperCase);
    return capital
        && (!oneWord
            || actors.mentions().stream()
                .filter(m -> m.actors().contains(group.id()))
                .anyMatch(m -> m.kind() == Mention.Kind.NAME));
  }

  private static boolean isCommon(Actor group) {
    return Character.isLowerCase(group.name().codePointAt(group.name().length() - 1))
        && group.name().chars().noneMatch(Character::isUpperCase);
  }
}
