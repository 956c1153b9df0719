package org.demarche.reading.diplomacy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.demarche.reading.actor.Actor;
import org.demarche.reading.actor.Actors;
import org.jspecify.annotations.Nullable;

/** The rank of those who meet, by their offices and sectors. Immutable. */
final class Ranks {
  private final Vocabulary words;

  Ranks(Vocabulary words) {
    this.words = words;
  }

  /** The rank of the highest whom all sides send; null where no side sends a person of rank. */
  Encounter.@Nullable Level of(Actors actors, List<String> participants) {
    Map<String, Encounter.Level> highest = new HashMap<>();
    for (String id : participants) {
      Actor actor = actors.actor(id);
      Optional<Encounter.Level> rank = of(actor);
      String side = actor.country() == null ? id : actor.country();
      rank.ifPresent(level -> highest.merge(side, level, Ranks::higher));
    }
    List<Encounter.Level> levels = new ArrayList<>(highest.values());
    return levels.stream().max(Encounter.Level::compareTo).orElse(null);
  }

  private Optional<Encounter.Level> of(Actor actor) {
    if (actor.kind() == Actor.Kind.STATE || actor.kind() == Actor.Kind.ORGANISATION) {
      return Optional.empty();
    }
    Optional<Encounter.Level> titled = titled(actor);
    boolean military = titled.isEmpty() && actor.sectors().contains("MIL");
    return military ? Optional.of(Encounter.Level.MILITARY) : titled;
  }

  /** The rank that an office, or the name of a group, tells. */
  Optional<Encounter.Level> titled(Actor actor) {
    String title = actor.office() == null ? actor.name() : actor.office();
    return words
        .ofText("level-", title)
        .map(name -> Encounter.Level.valueOf(name.toUpperCase(Locale.ROOT)));
  }

  private static Encounter.Level higher(Encounter.Level a, Encounter.Level b) {
    return a.compareTo(b) <= 0 ? a : b;
  }
}
