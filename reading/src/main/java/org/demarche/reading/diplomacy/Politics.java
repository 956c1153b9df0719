package org.demarche.reading.diplomacy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.demarche.reading.actor.Actor;
import org.demarche.reading.actor.Actors;
import org.demarche.reading.table.Knowledge;
import org.demarche.reading.table.Row;

/**
 * Who of a report's actors is a side in politics: states, those who act for them, bodies, armed
 * groups, movements ({@code political.tsv}). Immutable.
 */
final class Politics {
  private final Set<String> sectors = new HashSet<>();
  private final Set<String> commands = new HashSet<>();

  /**
   * Reads with these tables.
   *
   * @throws org.demarche.reading.table.TableException when the table is broken
   */
  Politics(Knowledge knowledge) {
    for (Row row : knowledge.rows("diplomacy", "political")) {
      sectors.add(row.get("sector"));
      if (row.get("government").equals("yes")) {
        commands.add(row.get("sector"));
      }
    }
  }

  /** Those of some actors who are sides in politics. */
  List<String> among(Actors actors, List<String> ids) {
    return ids.stream().filter(id -> isPolitical(actors.actor(id))).toList();
  }

  /** Whether some actors are all known as no sides in politics. */
  boolean areOutside(Actors actors, List<String> ids) {
    return ids.stream().map(actors::actor).allMatch(a -> !a.sectors().isEmpty() && !isPolitical(a));
  }

  private boolean isPolitical(Actor actor) {
    return actor.kind() == Actor.Kind.STATE || actor.sectors().stream().anyMatch(sectors::contains);
  }

  /** Whether some of these and some of those are the same, or of the same state. */
  static boolean sameSide(Actors actors, List<String> these, List<String> those) {
    return these.stream().anyMatch(a -> those.stream().anyMatch(b -> sameSide(actors, a, b)));
  }

  private static boolean sameSide(Actors actors, String one, String other) {
    String country = actors.actor(one).country();
    return one.equals(other) || (country != null && country.equals(actors.actor(other).country()));
  }

  /** Whether somebody speaks to those of the same government: what is asked there is ordered. */
  boolean isWithinGovernment(Actors actors, List<String> by, List<String> to) {
    return !to.isEmpty()
        && sameSide(actors, by, to)
        && by.stream().allMatch(id -> governs(actors.actor(id)))
        && to.stream().allMatch(id -> governs(actors.actor(id)));
  }

  private boolean governs(Actor actor) {
    return actor.kind() == Actor.Kind.STATE
        || actor.sectors().stream().anyMatch(commands::contains);
  }
}
