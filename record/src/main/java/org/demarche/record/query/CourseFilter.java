package org.demarche.record.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.demarche.record.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Which courses of matters somebody wants to see.
 *
 * @param kinds of these kinds; empty: of all
 * @param sides in which all of these sides have a part
 * @param item key of an item that is a step of it; null: any
 * @param asOf as they stood on this day, as far as reports until then tell; null: as far as is
 *     known
 * @param order which day of a course counts, for the period too
 * @param period in which that day lies
 * @param due only those that are to be done by a day
 * @param moved only those of more than one step, and lines between sides
 * @param most how many at most, in this order
 */
public record CourseFilter(
    Set<Kind> kinds,
    List<String> sides,
    @Nullable String item,
    @Nullable LocalDate asOf,
    Order order,
    Period period,
    boolean due,
    boolean moved,
    int most) {
  /** The order of courses; those of one day by key. */
  public enum Order {
    /** Since when they stand as they do, the latest first. */
    CHANGED,
    /** When they are due, else since when they stand as they do, the earliest first. */
    DUE
  }

  /** All. */
  public static final CourseFilter ALL =
      new CourseFilter(
          Set.of(),
          List.of(),
          null,
          null,
          Order.CHANGED,
          Period.ALWAYS,
          false,
          false,
          Integer.MAX_VALUE);

  /** Copies the collections. */
  public CourseFilter {
    kinds = Set.copyOf(kinds);
    sides = List.copyOf(sides);
  }

  /** Of these kinds only. */
  public CourseFilter kinds(Set<Kind> wanted) {
    return new CourseFilter(wanted, sides, item, asOf, order, period, due, moved, most);
  }

  /** Only those in which all of these sides have a part. */
  public CourseFilter sides(List<String> wanted) {
    return new CourseFilter(kinds, wanted, item, asOf, order, period, due, moved, most);
  }

  /** Only those of which this item is a step. */
  public CourseFilter item(String key) {
    return new CourseFilter(kinds, sides, key, asOf, order, period, due, moved, most);
  }

  /** As they stood on a day; null: as far as is known. */
  public CourseFilter asOf(@Nullable LocalDate day) {
    return new CourseFilter(kinds, sides, item, day, order, period, due, moved, most);
  }

  /** Those that came to stand as they do in a period, the latest first. */
  public CourseFilter changed(Period in) {
    return new CourseFilter(kinds, sides, item, asOf, Order.CHANGED, in, due, moved, most);
  }

  /** Those that are due in a period or, where they are not, changed in it; the earliest first. */
  public CourseFilter around(Period in) {
    return new CourseFilter(kinds, sides, item, asOf, Order.DUE, in, due, moved, most);
  }

  /** Those that are due in a period, the earliest first. */
  public CourseFilter due(Period in) {
    return new CourseFilter(kinds, sides, item, asOf, Order.DUE, in, true, moved, most);
  }

  /** Only those of more than one step, and lines between sides. */
  public CourseFilter ofSeveralSteps() {
    return new CourseFilter(kinds, sides, item, asOf, order, period, due, true, most);
  }

  /** So many at most. */
  public CourseFilter most(int wanted) {
    return new CourseFilter(kinds, sides, item, asOf, order, period, due, moved, wanted);
  }
}
