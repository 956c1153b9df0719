package org.demarche.desk.view;

import java.util.List;

/**
 * How a matter stands.
 *
 * @param sentence what it began with
 * @param key key of the item that it began with
 * @param state how it stands
 * @param tone class of the state's tone
 * @param since since when
 * @param due by when it is to be done; empty where that is open
 * @param late whether that day is over
 * @param verdict "confirmed", "rejected" or empty: of the item that it began with
 * @param hold what a correction of that item has to name
 * @param steps what happened since, in order, the begin first
 */
public record CourseLine(
    String sentence,
    String key,
    String state,
    String tone,
    String since,
    String due,
    boolean late,
    String verdict,
    Hold hold,
    List<Step> steps) {
  /** Copies the list. */
  public CourseLine {
    steps = List.copyOf(steps);
  }

  /**
   * A step.
   *
   * @param key key of the item that tells it
   * @param day when
   * @param state what the matter came to
   * @param quote the words
   * @param why by which rule it belongs to the course
   */
  public record Step(String key, String day, String state, String quote, String why) {}
}
