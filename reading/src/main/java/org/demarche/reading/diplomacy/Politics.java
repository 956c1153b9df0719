package org.demarche.reading.diplomacy;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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
  private final Set<String> local;
  private final Set<String> commands = new HashSet<>();

  /**
   * Reads with these tables.
   *
   * @throws org.demarche.reading.table.TableException when the table is broken
   */
  Politics(Knowledge knowledge) {
    this.local = Vocabulary.words(knowledge, "local-office");
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

  /** Whether an actor is a side in politics. */
  boolean isPolitical(Actor actor) {
    return actor.kind() == Actor.Kind.STATE
        || (!isLocal(actor) && actor.sectors().stream().anyMatch(sectors::contains));
  }

  /** Who holds an office of a town or province: its matters lie inside one country. */
  private boolean isLocal(Actor actor) {
    String office = actor.office();
    return office != null
        && Arrays.stream(office.toLowerCase(Locale.ROOT).split(" ")).anyMatch(local::contains);
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

  /** Whether an actor is a state, or acts on a government's orders. */
  boolean governs(Actor actor) {
    return actor.kind() == Actor.Kind.STATE
        || actor.sectors().stream().anyMatch(commands::contains);
  }
}
