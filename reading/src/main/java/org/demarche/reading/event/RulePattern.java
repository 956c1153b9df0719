package org.demarche.reading.event;

import java.util.ArrayList;
import java.util.List;
import org.demarche.reading.table.Row;

/**
 * The trigger of a rule and its conditions, as FORMAT.md has them.
 *
 * @param lemmas the trigger's lemmas
 * @param conditions all have to hold
 */
record RulePattern(List<String> lemmas, List<Condition> conditions) {
  RulePattern {
    lemmas = List.copyOf(lemmas);
    conditions = List.copyOf(conditions);
  }

  /**
   * @throws org.demarche.reading.table.TableException when the pattern of the row cannot be read
   */
  static RulePattern parse(Row row) {
    String[] parts = row.get("pattern").split("\\s+");
    List<Condition> conditions = new ArrayList<>();
    for (int i = 1; i < parts.length; i++) {
      conditions.add(condition(row, parts[i]));
    }
    if (parts[0].isEmpty() || parts[0].indexOf('=') >= 0) {
      throw row.error("a pattern begins with a lemma: '" + row.get("pattern") + "'");
    }
    return new RulePattern(List.of(parts[0].split("\\|")), conditions);
  }

  private static Condition condition(Row row, String text) {
    int equals = text.indexOf('=');
    if (equals <= 0 || equals == text.length() - 1) {
      throw row.error("a condition reads slot=filler, not '" + text + "'");
    }
    boolean negated = text.charAt(0) == '!';
    String slot = text.substring(negated ? 1 : 0, equals);
    return new Condition(slot, List.of(text.substring(equals + 1).split("\\|")), negated);
  }
}
