package org.demarche.desk.view;

import java.util.List;
import org.demarche.record.query.Found;

/**
 * What a search found.
 *
 * @param shell what stands around it
 * @param words what was looked for
 * @param kind only this kind; empty for all
 * @param side only where this side has a part; empty for all
 * @param issue only about this issue; empty for all
 * @param from first day
 * @param to last day
 * @param items items, the best first
 * @param reports reports, the best first
 * @param facets what narrows it further
 * @param goTo who or what the words name by themselves: addresses and what they are
 * @param asked whether anything was looked for
 */
public record SearchView(
    Shell shell,
    String words,
    String kind,
    String side,
    String issue,
    String from,
    String to,
    List<ItemLine> items,
    List<Found.Hit> reports,
    List<Facet> facets,
    List<Link> goTo,
    boolean asked) {

  /** A group of ways to narrow a search. */
  public record Facet(String name, List<Narrowing> narrowings) {}

  /**
   * A way to narrow a search.
   *
   * @param label what it is called
   * @param address of the narrower search
   * @param count how many of those shown it keeps; 0 where that is not counted
   * @param isChosen whether the search is narrowed so
   */
  public record Narrowing(String label, String address, int count, boolean isChosen) {}

  /** A link. */
  public record Link(String address, String label) {}
}
