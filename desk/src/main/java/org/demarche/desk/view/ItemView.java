package org.demarche.desk.view;

import java.util.List;

/**
 * An item with all that it stands on.
 *
 * @param shell what stands around it
 * @param key its key
 * @param version of what the page shows: a correction of something else is refused
 * @param kind label of its kind
 * @param tone class of its tone
 * @param sentence the fact
 * @param circumstances what else is told
 * @param verdict "confirmed", "rejected" or empty
 * @param told how many reports tell it
 * @param sides who has a part in it
 * @param fields what its fields hold, and what they may hold
 * @param tellings what each report says
 * @param history what people corrected
 * @param course how the matter went on, where it has a course
 * @param near items that may be the same
 * @param notice what was just done; empty for nothing
 * @param conflict what somebody else did meanwhile; null for nothing
 */
public record ItemView(
    Shell shell,
    String key,
    String version,
    String kind,
    String tone,
    String sentence,
    String circumstances,
    String verdict,
    String told,
    List<Side> sides,
    List<Field> fields,
    List<Telling> tellings,
    List<Entry> history,
    List<CourseLine> course,
    List<ItemLine> near,
    String notice,
    List<String> conflict) {

  /** The number of the last correction that holds and can be undone; empty for none. */
  public String undoable() {
    for (int i = history.size() - 1; i >= 0; i--) {
      if (history.get(i).holds()) {
        return history.get(i).number();
      }
    }
    return "";
  }

  /** Somebody who has a part in it: path of the address, and name. */
  public record Side(String path, String name) {}

  /**
   * A field.
   *
   * @param name its name
   * @param label what it is called on the page
   * @param value what it holds; lists with semicolons
   * @param choices what it may hold; empty where any will do
   */
  public record Field(String name, String label, String value, List<String> choices) {}

  /**
   * What a report says.
   *
   * @param finding key of the finding
   * @param report key of the report
   * @param source title of the report
   * @param publisher its day and address
   * @param before words before those that show it
   * @param quote the words that show it
   * @param after words after them
   * @param code what was read, before corrections
   * @param rule the rule that found it
   * @param reasons why
   * @param why why it belongs to the item
   */
  public record Telling(
      String finding,
      String report,
      String source,
      String publisher,
      String before,
      String quote,
      String after,
      String code,
      String rule,
      List<String> reasons,
      String why) {}

  /**
   * A correction.
   *
   * @param number its number
   * @param what what it did
   * @param who who made it
   * @param when when
   * @param why for what reason
   * @param holds whether it is not undone
   */
  public record Entry(
      String number, String what, String who, String when, String why, boolean holds) {}
}
