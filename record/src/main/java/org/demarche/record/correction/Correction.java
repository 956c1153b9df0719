package org.demarche.record.correction;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the log.
 *
 * @param seq its number, from 1
 * @param made when, UTC, whole seconds
 * @param who who made it
 * @param why for what reason
 * @param op what it does
 * @param targets the findings that it is about: all of the items, or those that are split off
 * @param field the field that it sets; the sample that it grades
 * @param value what it sets it to; the grade
 * @param undoes the number of the correction that it undoes
 */
public record Correction(
    long seq,
    LocalDateTime made,
    String who,
    @Nullable String why,
    Op op,
    List<Target> targets,
    @Nullable String field,
    @Nullable String value,
    @Nullable Long undoes) {
  /** Copies the list. */
  public Correction {
    targets = List.copyOf(targets);
  }

  /**
   * Those that hold: not undone, or whose undoing was undone.
   *
   * @param log in order
   */
  public static List<Correction> holding(List<Correction> log) {
    Set<Long> undone = new HashSet<>();
    List<Correction> holding = new ArrayList<>();
    for (int i = log.size() - 1; i >= 0; i--) {
      Correction correction = log.get(i);
      if (undone.contains(correction.seq())) {
        continue;
      }
      if (correction.undoes() != null) {
        undone.add(correction.undoes());
      } else {
        holding.add(0, correction);
      }
    }
    return holding;
  }
}
