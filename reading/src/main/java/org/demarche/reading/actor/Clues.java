package org.demarche.reading.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the phrases for one actor in one place tell of it: a name's titles, its apposition, its
 * possessors.
 *
 * @param roles the roles told, the nearest first
 * @param bodies the bodies told: "foreign ministry"
 * @param owners the actors that it belongs to, in order of the text
 * @param against whether it is against its owner: "critics of the government"
 * @param joint whether it belongs to several at once: "Russian and Chinese warplanes"
 */
record Clues(
    List<Entry.Role> roles,
    List<Entry.Body> bodies,
    List<Entity> owners,
    boolean joint,
    boolean against,
    Phrase.Traits traits,
    Gender gender) {

  Clues {
    roles = List.copyOf(roles);
    bodies = List.copyOf(bodies);
    owners = List.copyOf(owners);
  }

  List<String> roleNames() {
    return roles.stream().map(Entry.Role::name).toList();
  }

  /** The first owner that is no state. */
  @Nullable Entity owner() {
    return owners.stream().filter(one -> !one.isState()).findFirst().orElse(null);
  }

  /** The countries of the owners, each once. */
  List<String> countries() {
    return owners.stream().map(owner -> owner.country).filter(Objects::nonNull).distinct().toList();
  }

  /** The country that it belongs to. */
  @Nullable String country() {
    for (Entity owner : owners) {
      if (owner.named && owner.sectors.contains("IGO")) {
        return null;
      }
    }
    List<String> countries = countries();
    return countries.isEmpty() ? null : countries.get(0);
  }

  /** PLOVER sectors, the most exact first: a body's or group's before a role's. */
  List<String> sectors() {
    Set<String> found = new LinkedHashSet<>();
    if (traits.former()) {
      found.add("ELI");
    }
    bodies.forEach(body -> found.addAll(body.sectors()));
    List<String> own = new ArrayList<>();
    roles.forEach(role -> own.addAll(role.sectors()));
    for (Entity owner : owners) {
      boolean body = owner.kind != Actor.Kind.STATE && owner.kind != Actor.Kind.PERSON;
      if ((body && !against) || (own.isEmpty() && owner.kind == Actor.Kind.PERSON)) {
        found.addAll(owner.sectors);
      }
    }
    if (!found.contains("IGO")) {
      found.addAll(own);
    }
    if (found.isEmpty() && !roles.isEmpty() && country() != null) {
      found.add("GOV");
    }
    return List.copyOf(found);
  }
}
