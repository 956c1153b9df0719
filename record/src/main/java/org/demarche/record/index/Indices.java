package org.demarche.record.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.record.index.IndexRow.Seen;

/**
 * Sums acts over spans of time.
 *
 * @param grain how long the spans are
 * @param from in the first span
 * @param to in the last span, none before {@code from}
 * @param halfLife days in which an act loses half of its weight in the tension, above zero
 */
public record Indices(Grain grain, LocalDate from, LocalDate to, double halfLife) {
  /** Days in which an act loses half of its weight, unless somebody wants it otherwise. */
  public static final double USUAL_HALF_LIFE = 30;

  /**
   * @throws IllegalArgumentException when the half-life is not above zero
   */
  public Indices {
    if (!(halfLife > 0)) {
      throw new IllegalArgumentException("the half-life must be above zero: " + halfLife);
    }
  }

  /**
   * One row a span, also for spans of which nothing is known.
   *
   * @param pair the direction
   * @param sums its acts, of all time until {@code to}: older ones have a part in the tension
   * @param coverage what was read, by the first day of the span
   */
  public List<IndexRow> of(Pair pair, List<Sum> sums, Map<LocalDate, Coverage> coverage) {
    List<IndexRow> rows = new ArrayList<>();
    var tension = new Tension(sums, halfLife);
    Map<LocalDate, List<Sum>> bySpan = bySpan(sums);
    for (LocalDate day = grain.first(from); !day.isAfter(to); day = grain.next(day)) {
      tension.goTo(grain.last(day));
      List<Sum> own = bySpan.getOrDefault(day, List.of());
      rows.add(row(pair, day, own, tension, coverage.getOrDefault(day, Coverage.NONE)));
    }
    return rows;
  }

  /** The acts by the first day of the span in which all of their possible days lie. */
  private Map<LocalDate, List<Sum>> bySpan(List<Sum> sums) {
    Map<LocalDate, List<Sum>> spans = new HashMap<>();
    for (Sum sum : sums) {
      LocalDate span = grain.first(sum.first());
      if (!sum.last().isAfter(grain.last(span))) {
        spans.computeIfAbsent(span, first -> new ArrayList<>()).add(sum);
      }
    }
    return spans;
  }

  private IndexRow row(
      Pair pair, LocalDate first, List<Sum> sums, Tension tension, Coverage coverage) {
    double[] scores = new double[4];
    int acts = 0;
    int claimed = 0;
    for (Sum sum : sums) {
      scores[sum.material() ? 1 : 0] += sum.cooperation();
      scores[sum.material() ? 3 : 2] += sum.conflict();
      acts += sum.acts();
      claimed += sum.claimed();
    }
    boolean known = acts > 0;
    return new IndexRow(
        pair,
        grain.label(first),
        first,
        grain.last(first),
        seen(acts, coverage),
        known ? scores[0] : null,
        known ? scores[1] : null,
        known ? scores[2] : null,
        known ? scores[3] : null,
        tension.level(),
        tension.weight(),
        acts,
        claimed,
        coverage);
  }

  private static Seen seen(int acts, Coverage coverage) {
    if (acts > 0) {
      return Seen.OBSERVED;
    }
    if (coverage.naming() > 0) {
      return Seen.NO_ACT;
    }
    return coverage.reports() > 0 ? Seen.NOT_OBSERVED : Seen.NOT_READ;
  }
}
