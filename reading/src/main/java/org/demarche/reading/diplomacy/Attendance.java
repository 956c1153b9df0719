package org.demarche.reading.diplomacy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.demarche.reading.actor.Actor;
import org.demarche.reading.actor.Actors;
import org.jspecify.annotations.Nullable;

/** Who counts as one who meets, and who is the same up to detail: a minister and his state. */
record Attendance(Actors actors, Ranks ranks, Politics politics) {

  /** Whether this is somebody whom a record of encounters names: a side in politics. */
  boolean counts(String id) {
    Actor actor = actors.actor(id);
    return switch (actor.kind()) {
      case STATE, ORGANISATION -> true;
      case PERSON -> actor.office() != null || (actor.country() != null && isPolitical(id));
      case GROUP -> isOfSeveral(actor) || (actor.country() != null && isPolitical(id));
    };
  }

  private boolean isPolitical(String id) {
    return !politics.among(actors, List.of(id)).isEmpty();
  }

  /** Whether this is a group of rank whose states are not named: "the leaders". */
  boolean isOfSeveral(String id) {
    return isOfSeveral(actors.actor(id));
  }

  private boolean isOfSeveral(Actor actor) {
    return isGroup(actor)
        && actor.country() == null
        && ranks.titled(actor).filter(level -> level != Encounter.Level.OFFICIALS).isPresent();
  }

  /** Whether both are the same, or one speaks of the other's state or of people of it at large. */
  boolean same(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    Actor a = actors.actor(one);
    Actor b = actors.actor(other);
    boolean whole = isWhole(a) || isWhole(b) || isGroup(a) || isGroup(b);
    return a.country() != null && a.country().equals(b.country()) && whole;
  }

  private static boolean isGroup(Actor actor) {
    return actor.kind() == Actor.Kind.GROUP;
  }

  /** Whether one travels for the other: the same, or one the state of the other. */
  boolean sameVisitor(String one, String other) {
    boolean group = isGroup(actors.actor(one)) || isGroup(actors.actor(other));
    return one.equals(other) || (!group && same(one, other));
  }

  /** Whether it is a state or a body that speaks for one. */
  private static boolean isWhole(Actor actor) {
    return actor.kind() == Actor.Kind.STATE
        || (actor.kind() == Actor.Kind.ORGANISATION && actor.sectors().contains("GOV"));
  }

  /** Whether somebody like this is among them. */
  boolean has(List<String> some, String id) {
    return some.stream().anyMatch(other -> same(id, other));
  }

  /** Whether everybody of one list is found in the other, up to detail. */
  boolean covers(List<String> all, List<String> some) {
    return some.stream().allMatch(id -> has(all, id));
  }

  /** The number of different states and bodies among them; a group of several is two. */
  int sides(List<String> some) {
    Set<String> sides = new HashSet<>();
    int further = 0;
    for (String id : some) {
      Actor actor = actors.actor(id);
      boolean added = sides.add(actor.country() == null ? id : actor.country());
      further += added && isOfSeveral(actor) ? 1 : 0;
    }
    return sides.size() + further;
  }

  /** Those of a country among them, who receive the others there; empty where all are of it. */
  Optional<String> hostIn(@Nullable String country, List<String> some) {
    List<String> home =
        some.stream().filter(id -> Objects.equals(country, actors.actor(id).country())).toList();
    boolean guests = home.size() < some.size();
    return country == null || !guests ? Optional.empty() : home.stream().findFirst();
  }

  /** All, without states and groups of which somebody is named; in their order. */
  List<String> detailed(List<String> all, String keep) {
    List<String> kept = new ArrayList<>();
    for (String id : all) {
      boolean named =
          all.stream()
              .anyMatch(
                  other ->
                      !other.equals(id)
                          && actors.actor(other).kind() == Actor.Kind.PERSON
                          && actors.actor(id).kind() != Actor.Kind.PERSON
                          && same(id, other));
      if ((!named || id.equals(keep)) && !kept.contains(id)) {
        kept.add(id);
      }
    }
    return kept;
  }
}
