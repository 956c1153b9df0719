package org.demarche.reading.diplomacy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.reading.table.Knowledge;
import org.demarche.reading.table.Row;

/** Which words tell the same act: "shut" and "close", "free" and "release" ({@code acts.tsv}). */
final class Acts {
  /** Two matters with this part of the words of the shorter in common are one. */
  private static final double SAME = 0.5;

  private final List<Row> rows;
  private final Map<String, Row> rowOf = new HashMap<>();
  private final Set<String> assent;

  /**
   * @throws org.demarche.reading.table.TableException when the table is broken
   */
  Acts(Knowledge knowledge) {
    this.rows = knowledge.rows("diplomacy", "acts");
    rows.forEach(row -> row.list("words").forEach(word -> rowOf.putIfAbsent(word, row)));
    this.assent = Vocabulary.words(knowledge, "assent");
  }

  /** The row of a word that names an act. */
  Optional<Row> row(String word) {
    return Optional.ofNullable(rowOf.get(word));
  }

  /** Whether two matters are about the same: the shorter shares half of its words. */
  boolean isAlike(Set<String> one, Set<String> other) {
    Set<String> these = names(one);
    Set<String> those = names(other);
    long shared = these.stream().filter(those::contains).count();
    return shared > 0 && shared >= SAME * Math.min(these.size(), those.size());
  }

  /** Whether a matter names acts and nothing that they are done to ("to end the occupation"). */
  boolean areActs(Set<String> words) {
    return rowOf.keySet().containsAll(words);
  }

  /** Whether a matter is only to agree, whatever to ("to say yes"). */
  boolean isAssent(Set<String> words) {
    return assent.containsAll(words);
  }

  /** Words by the names of their acts. */
  private Set<String> names(Set<String> words) {
    Set<String> names = new HashSet<>();
    for (String word : words) {
      Row row = rowOf.get(word);
      names.add(row == null ? word : row.get("rule"));
    }
    return names;
  }

  /** All rows in order, for the test of their examples. */
  List<Row> rows() {
    return rows;
  }
}
