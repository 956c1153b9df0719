package org.demarche.record.merge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
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

  /** The order in which the findings of a block are grouped. */
  public static final Comparator<Finding> ORDER =
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
    List<Group> groups = new ArrayList<>();
    groups(ordered.iterator()).forEachRemaining(groups::add);
    return groups;
  }

  /**
   * The same, however many findings there are: holds those of a few days at a time.
   *
   * @param ordered findings of one block in the order of {@link #ORDER}
   */
  public static Iterator<Group> groups(Iterator<Finding> ordered) {
    return new Grouping(ordered);
  }

  /** Gathers findings as they come, and hands on the groups to which nothing more can belong. */
  private static final class Grouping implements Iterator<Group> {
    private final Iterator<Finding> findings;
    private final Deque<Gathering> near = new ArrayDeque<>();
    private final Deque<Group> done = new ArrayDeque<>();

    Grouping(Iterator<Finding> findings) {
      this.findings = findings;
    }

    @Override
    public boolean hasNext() {
      while (done.isEmpty() && findings.hasNext()) {
        take(findings.next());
      }
      if (done.isEmpty()) {
        near.forEach(gathering -> done.add(gathering.group()));
        near.clear();
      }
      return !done.isEmpty();
    }

    @Override
    public Group next() {
      if (!hasNext()) {
        throw new NoSuchElementException("no more groups");
      }
      return done.remove();
    }

    private void take(Finding finding) {
      Compared compared = Compared.of(finding);
      while (!near.isEmpty() && near.getFirst().day().plusDays(REACH).isBefore(compared.day())) {
        done.add(near.remove().group()); // the days only go on: nothing that comes can belong to it
      }
      Gathering best = null;
      double most = 0;
      for (Gathering gathering : near) {
        double fit = gathering.fit(compared);
        if (fit > most) {
          most = fit;
          best = gathering;
        }
      }
      if (best == null) {
        near.add(new Gathering(compared));
      } else {
        best.add(finding);
      }
    }
  }
}
