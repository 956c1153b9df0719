package org.demarche.desk.view;

import java.util.List;

/**
 * Items drawn by lot, to be graded.
 *
 * @param shell what stands around it
 * @param number how many are drawn
 * @param seed of the lot
 * @param lot name of the lot in the log
 * @param graded how many have a grade
 * @param items the items
 */
public record SampleView(
    Shell shell, int number, long seed, String lot, int graded, List<Graded> items) {
  /** Copies the list. */
  public SampleView {
    items = List.copyOf(items);
  }

  /** An item, its grade and the number of that entry; both empty where it has none. */
  public record Graded(ItemLine line, String grade, String number) {}
}
