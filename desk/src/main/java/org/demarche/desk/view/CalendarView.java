package org.demarche.desk.view;

import java.util.List;

/**
 * A month.
 *
 * @param shell what stands around it
 * @param title "June 2023"
 * @param month "2023-06"
 * @param before the month before
 * @param after the month after
 * @param isList whether it is laid out as a list
 * @param weeks its days, from Monday
 * @param longer what falls into the month and is told without a day
 */
public record CalendarView(
    Shell shell,
    String title,
    String month,
    String before,
    String after,
    boolean isList,
    List<List<Day>> weeks,
    List<Entry> longer) {

  /** A day: its date, its number, whether it belongs to the month, what is on it. */
  public record Day(String date, int number, boolean within, List<Entry> entries) {}

  /**
   * What is on a day.
   *
   * @param key key of the item
   * @param what "call", "due", …
   * @param tone class of the tone
   * @param sentence the fact
   * @param state how it stands
   */
  public record Entry(String key, String what, String tone, String sentence, String state) {}
}
