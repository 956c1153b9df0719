package org.demarche.reading.diplomacy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.reading.event.Party;
import org.demarche.reading.table.Row;

/**
 * Who asks or is bound, and to whom it is put.
 *
 * @param by ids, at least one
 * @param to ids; empty where nobody is named
 * @param heads indices of the words that name those to whom it is put
 */
record ClaimSides(List<String> by, List<String> to, Set<Integer> heads) {

  /** Copies the lists. */
  ClaimSides {
    by = List.copyOf(by);
    to = List.copyOf(to);
    heads = Set.copyOf(heads);
  }

  /** The sides that a row's slots name; empty where they are no two sides in politics. */
  static Optional<ClaimSides> of(Politics politics, Account account, Slots slots) {
    Row row = slots.match().row();
    Optional<Party> found = slots.who(row.list("by")).filter(Party::direct);
    List<String> by =
        found.map(p -> politics.among(account.actors(), p.actors())).orElse(List.of());
    if (by.isEmpty()) {
      return Optional.empty();
    }
    List<Party> addressed = slots.all(row.list("to"));
    List<String> to = addressees(politics, account, addressed, by);
    boolean elsewhere = to.isEmpty() && namesOthers(politics, account, addressed, by);
    if (elsewhere || politics.isWithinGovernment(account.actors(), by, to)) {
      return Optional.empty();
    }
    Set<Integer> heads = new HashSet<>();
    addressed.forEach(p -> heads.add(p.head().index()));
    return Optional.of(new ClaimSides(by, to, heads));
  }

  /** The first of those named who are sides and not the claimants themselves. */
  private static List<String> addressees(
      Politics politics, Account account, List<Party> parties, List<String> by) {
    for (Party party : parties) {
      List<String> ids =
          politics.among(account.actors(), party.actors()).stream()
              .filter(id -> !by.contains(id))
              .toList();
      if (party.direct() && !ids.isEmpty()) {
        return ids;
      }
    }
    return List.of();
  }

  /**
   * Whether it is put to somebody who is known as no side in politics: reporters, investors. Who is
   * named inside what is asked for ("the return of its pilot") is not asked.
   */
  private static boolean namesOthers(
      Politics politics, Account account, List<Party> parties, List<String> by) {
    return parties.stream()
        .filter(Party::direct)
        .filter(p -> !p.head().isRelation("nmod"))
        .filter(p -> !by.containsAll(p.actors()))
        .anyMatch(p -> politics.areOutside(account.actors(), p.actors()));
  }

  /** Ids of both. */
  List<String> all() {
    List<String> all = new ArrayList<>(by);
    all.addAll(to);
    return all;
  }
}
