package org.demarche.record.index;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The level of tension on a day: the mean of conflict less cooperation over all acts until then, an
 * act's weight halved every {@code halfLife} days (growth and decay after Crescenzi and Enterline
 * 2001). Moves forward in time; for one use and one thread.
 */
final class Tension {
  /** With less than a tenth of an act left, nothing is said. */
  static final double LEAST = 0.1;

  private final List<Sum> sums;
  private final double halfLife;
  private int next;
  private double weight;
  private double level;
  private @Nullable LocalDate at;

  /**
   * @param sums in any order
   * @param halfLife days, above zero
   */
  Tension(List<Sum> sums, double halfLife) {
    this.sums = sums.stream().sorted(Comparator.comparing(Sum::last)).toList();
    this.halfLife = halfLife;
  }

  /** Goes on to the end of a day, none before the last. */
  void goTo(LocalDate day) {
    while (next < sums.size() && !sums.get(next).last().isAfter(day)) {
      Sum sum = sums.get(next++);
      fade(sum.last());
      weight += sum.acts();
      level += sum.conflict() - sum.cooperation();
    }
    fade(day);
  }

  private void fade(LocalDate day) {
    if (at != null) {
      double left = Math.pow(0.5, ChronoUnit.DAYS.between(at, day) / halfLife);
      weight *= left;
      level *= left;
    }
    at = day;
  }

  double weight() {
    return weight;
  }

  @Nullable Double level() {
    return weight < LEAST ? null : level / weight;
  }
}
