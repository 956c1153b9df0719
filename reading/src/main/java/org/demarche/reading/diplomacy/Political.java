package org.demarche.reading.diplomacy;

import java.util.Set;
import org.demarche.reading.actor.Actor;

/** Who takes part in relations between states: states, their organs, parties, armed groups. */
final class Political {
  private static final Set<String> SECTORS =
      Set.of("GOV", "LEG", "JUD", "MIL", "COP", "SPY", "PRM", "REB", "PTY", "OPP", "IGO", "PRE");

  private Political() {}

  /** Whether an actor is one of them. */
  static boolean is(Actor actor) {
    return actor.kind() == Actor.Kind.STATE
        || (!actor.sectors().isEmpty() && SECTORS.contains(actor.sectors().get(0)));
  }
}
