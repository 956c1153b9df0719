package org.demarche.reading.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.reading.table.Knowledge;
import org.demarche.reading.table.Row;

/**
 * A later stage's rules in the language of patterns of the event stage ({@code event/FORMAT.md}:
 * trigger lemma, slots, conditions).
 *
 * <p>The table has the columns {@code rule} (a unique name), {@code pos} ({@code verb} or {@code
 * noun}: what the trigger is), {@code pattern}, and whatever the stage needs. Patterns may name the
 * classes of the event stage and those of the stage's own {@code classes*.tsv}. Immutable; shared
 * between threads.
 */
public final class PatternTable {
  private final Map<String, List<PatternRule>> verbs = new HashMap<>();
  private final Map<String, List<PatternRule>> nouns = new HashMap<>();
  private final List<Row> rows;
  private final Words words;

  private PatternTable(List<Row> rows, Words words) {
    this.rows = List.copyOf(rows);
    this.words = words;
    Set<String> names = new HashSet<>();
    for (Row row : rows) {
      if (!names.add(row.get("rule"))) {
        throw row.error("a second rule named '" + row.get("rule") + "'");
      }
      add(row);
    }
  }

  /**
   * Loads the files of a table.
   *
   * @param stage the stage's folder of tables, "diplomacy"
   * @param stem the table's name, "channels"
   * @throws org.demarche.reading.table.TableException when a row is no rule; the message names file
   *     and line
   */
  public static PatternTable load(Knowledge knowledge, String stage, String stem) {
    List<Row> classes = new ArrayList<>(knowledge.rows("event", "classes"));
    classes.addAll(knowledge.rows(stage, "classes"));
    return new PatternTable(knowledge.rows(stage, stem), new Words(classes));
  }

  private void add(Row row) {
    RulePattern pattern = RulePattern.parse(row);
    for (Condition condition : pattern.conditions()) {
      for (String filler : condition.fillers()) {
        if (filler.startsWith("@") && !words.has(filler.substring(1))) {
          throw row.error("no class '" + filler + "'");
        }
      }
    }
    String pos = row.get("pos");
    if (!pos.equals("verb") && !pos.equals("noun")) {
      throw row.error("pos is verb or noun, not '" + pos + "'");
    }
    Map<String, List<PatternRule>> to = pos.equals("verb") ? verbs : nouns;
    for (String lemma : pattern.lemmas()) {
      to.computeIfAbsent(lemma, k -> new ArrayList<>()).add(new PatternRule(row, pattern));
    }
  }

  /** All rows in the order of their files, for the test of their examples. */
  public List<Row> rows() {
    return rows;
  }

  List<PatternRule> ofVerb(String lemma) {
    return verbs.getOrDefault(lemma, List.of());
  }

  List<PatternRule> ofNoun(String lemma) {
    return nouns.getOrDefault(lemma, List.of());
  }

  Words words() {
    return words;
  }

  /** A row with its pattern. */
  record PatternRule(Row row, RulePattern pattern) implements Patterned {}
}
