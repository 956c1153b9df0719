package org.demarche.record.query;

import java.util.List;
import java.util.Set;
import org.demarche.record.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Which items somebody wants to see. Rejected ones are never among them.
 *
 * @param kinds of these kinds; empty: of all
 * @param sides in which all of these sides have a part
 * @param actors in which one of these actors has a part, by key; empty: whoever
 * @param issue about this issue; null: about anything
 * @param period of which at least one possible day lies in this; those without any day count as of
 *     the day of their report
 * @param most how many at most, the latest first
 */
public record Wanted(
    Set<Kind> kinds,
    List<String> sides,
    List<String> actors,
    @Nullable String issue,
    Period period,
    int most) {
  /** The same in SQL, on the documented views. */
  public String sql() {
    return new WantedSql(this).text();
  }

  /** All items of a period. */
  public static Wanted of(Period period, int most) {
    return new Wanted(Set.of(), List.of(), List.of(), null, period, most);
  }

  /** Copies the collections. */
  public Wanted {
    kinds = Set.copyOf(kinds);
    sides = List.copyOf(sides);
    actors = List.copyOf(actors);
  }

  /** Of these kinds only. */
  public Wanted kinds(Kind... wanted) {
    return new Wanted(Set.of(wanted), sides, actors, issue, period, most);
  }

  /** Only those in which all of these sides have a part. */
  public Wanted sides(List<String> wanted) {
    return new Wanted(kinds, wanted, actors, issue, period, most);
  }

  /** Only those in which one of these actors has a part. */
  public Wanted actors(List<String> wanted) {
    return new Wanted(kinds, sides, wanted, issue, period, most);
  }

  /** Only those about this issue. */
  public Wanted issue(@Nullable String wanted) {
    return new Wanted(kinds, sides, actors, wanted, period, most);
  }
}
