package org.demarche.reading.diplomacy;

import java.util.HashSet;
import java.util.Set;
import org.demarche.reading.table.Knowledge;
import org.demarche.reading.table.Row;

/** Classes of words of the stage ({@code classes-*.tsv}), for what is no matter of patterns. */
final class Classes {
  private Classes() {}

  /** The words of a class: lemmas in lower case. */
  static Set<String> words(Knowledge knowledge, String name) {
    Set<String> words = new HashSet<>();
    for (Row row : knowledge.rows("diplomacy", "classes")) {
      if (row.get("class").equals(name)) {
        words.addAll(row.list("words"));
      }
    }
    return Set.copyOf(words);
  }
}
