package org.demarche.reading.diplomacy;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.demarche.reading.actor.Actor;
import org.demarche.reading.actor.Actors;

/** For whom actors stand: their countries. */
final class Countries {
  private final Actors actors;

  Countries(Actors actors) {
    this.actors = actors;
  }

  /** The country of an actor; the actor itself where it has none. */
  String of(String id) {
    Actor actor = actors.actor(id);
    return actor.country() == null ? id : actor.country();
  }

  /** The countries of some actors. */
  Set<String> of(Collection<String> ids) {
    Set<String> found = new LinkedHashSet<>();
    ids.forEach(id -> found.add(of(id)));
    return found;
  }
}
