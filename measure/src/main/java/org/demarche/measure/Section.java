package org.demarche.measure;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.demarche.reading.Reading;

/**
 * One section of the output as it is measured: how an item of the gold and one of the reading are
 * known to be the same.
 *
 * @param name its field in texts of the gold and in the output
 * @param gold reads an item of the gold
 * @param coded what a reading has
 * @param match whether both mean the same item
 * @param fields what is compared when they do
 * @param group what figures of their own are kept for, such as the type of an event
 * @param show the reading's item, for people
 */
record Section<G, C>(
    String name,
    Function<GoldItem, G> gold,
    Function<Reading, List<C>> coded,
    Agreement<G, C> match,
    List<Field<G, C>> fields,
    Group<G, C> group,
    BiFunction<C, Sight, String> show) {

  /** Whether an item of the gold and one of the reading agree. */
  @FunctionalInterface
  interface Agreement<G, C> {
    boolean holds(G gold, C coded, Sight sight);
  }

  /** Something that items tell beside what makes them the same. */
  record Field<G, C>(String name, Agreement<G, C> agreement) {}

  /** The names of the groups of both; empty where there are none. */
  record Group<G, C>(Function<G, String> ofGold, Function<C, String> ofCoded) {
    /** No groups. */
    static <G, C> Group<G, C> none() {
      return new Group<>(gold -> "", coded -> "");
    }
  }

  /** Copies the list. */
  Section {
    fields = List.copyOf(fields);
  }

  /** How many fields of two that match agree; -1 when they do not match. */
  int fit(G item, C found, Sight sight) {
    return match.holds(item, found, sight)
        ? (int) fields.stream().filter(f -> f.agreement().holds(item, found, sight)).count()
        : -1;
  }
}
