package org.demarche.record.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.demarche.record.Finding;

/**
 * Groups the findings of one block. The groups depend on the findings alone, not on the order in
 * which they come; and a group on no finding further than twice {@link #REACH} days from its day,
 * so that what is new changes only what is near it.
 *
 * <p>A finding whose day an expression of time tells belongs to a group of that day. One that only
 * has the day of its report may also belong to a group that is anchored the day before: papers tell
 * on Tuesday what was done on Monday.
 */
public final class Merger {
  /** Days from a group's day within which its members lie. */
  public static final int REACH = 1;

  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Blocks::day).thenComparing(Finding::soft).thenComparing(Finding::key);

  private Merger() {}

  /** The block of a finding. */
  public static Block block(Finding finding) {
    return Blocks.of(finding);
  }

  /** The groups of findings of one block, in the order of their days. */
  public static List<Group> groups(List<Finding> findings) {
    List<Finding> ordered = new ArrayList<>(findings);
    ordered.sort(ORDER);
    List<Gathering> gatherings = new ArrayList<>();
    int near = 0;
    for (Finding finding : ordered) {
      LocalDate day = Blocks.day(finding);
      while (near < gatherings.size() && gatherings.get(near).day().plusDays(REACH).isBefore(day)) {
        near++; // the days only go on: nothing that comes can belong to it
      }
      Gathering best = null;
      double most = 0;
      for (Gathering gathering : gatherings.subList(near, gatherings.size())) {
        double fit = gathering.fit(finding, day);
        if (fit > most) {
          most = fit;
          best = gathering;
        }
      }
      if (best == null) {
        gatherings.add(new Gathering(finding, day));
      } else {
        best.add(finding);
      }
    }
    return gatherings.stream().map(Gathering::group).toList();
  }
}
