package org.demarche.reading.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.demarche.report.Span;
import org.jspecify.annotations.Nullable;

/** An actor in the making: what the sentences read so far tell of it. Local to one reading. */
final class Entity {
  final Actor.Kind kind;
  final List<Span> mentions = new ArrayList<>(4);

  /** What it has been called by, in the tables' terms: "foreign minister". */
  final Set<String> roles = new LinkedHashSet<>(2);

  final boolean named;
  String name;
  @Nullable String country;
  List<String> sectors;
  @Nullable String office;
  Gender gender = Gender.UNKNOWN;

  /** What the given name says of it, where nothing else does. */
  Gender likely = Gender.UNKNOWN;

  /** The person or body whose they are: for "his aides" he. */
  @Nullable Entity owner;

  /** The person in the tables, where it is one. */
  Entry.@Nullable Person person;

  Entity(
      Actor.Kind kind, boolean named, String name, @Nullable String country, List<String> sectors) {
    this.kind = kind;
    this.named = named;
    this.name = name;
    this.country = country;
    this.sectors = sectors;
  }

  boolean isState() {
    return kind == Actor.Kind.STATE;
  }

  /** Whether a pronoun of this gender can be meant for it. */
  boolean maybe(Gender pronoun) {
    return gender == Gender.UNKNOWN ? likely.agrees(pronoun) : gender.agrees(pronoun);
  }

  boolean isPerson() {
    return kind == Actor.Kind.PERSON;
  }

  /** Whether it has been called by a role, alone or as the head of a longer one. */
  boolean isCalled(String role) {
    return roles.stream().anyMatch(known -> isShort(role, known))
        || (office != null && isShort(role, office));
  }

  /** "minister" for "foreign minister", "secretary" for "secretary of state". */
  private static boolean isShort(String role, String full) {
    return full.equals(role) || full.endsWith(" " + role) || full.startsWith(role + " of ");
  }

  /** Takes over what a later mention adds. */
  void learn(Clues clues) {
    roles.addAll(clues.roleNames());
    if (country == null && isPerson() && !sectors.contains("IGO")) {
      country = clues.country();
    }
    if (sectors.isEmpty()) {
      sectors = clues.sectors();
    }
    if (gender == Gender.UNKNOWN) {
      gender = clues.gender();
    }
    if (isPerson() && person == null && office == null && !clues.traits().former()) {
      office = clues.roleNames().stream().findFirst().orElse(null);
    }
  }

  Actor toActor(String id) {
    return new Actor(id, name, kind, country, sectors, office, mentions);
  }
}
