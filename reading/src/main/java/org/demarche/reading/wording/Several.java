package org.demarche.reading.wording;

import java.util.List;
import java.util.function.UnaryOperator;

/** Whether the verb after those who act stands in the plural. */
public final class Several {
  private static final String GROUP = "/group/";

  private Several() {}

  /**
   * Whether they are more than one: several actors, or a group that is called by a plural.
   *
   * @param actors their keys in a record
   * @param names what each is called
   */
  public static boolean are(List<String> actors, UnaryOperator<String> names) {
    if (actors.size() != 1) {
      return actors.size() > 1;
    }
    String only = actors.get(0);
    return only.contains(GROUP) && names.apply(only).endsWith("s");
  }
}
