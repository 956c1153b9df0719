package org.demarche.reading.diplomacy;

import java.util.List;
import org.demarche.reading.table.Row;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table of expectations: something that comes at its time ("the treaty expires"), or a
 * word that says of another that it will come ("is expected to").
 *
 * @param name unique
 * @param certainty that the word gives it; null where auxiliaries and dates tell
 * @param what slots of the clause that is to come; empty where the word itself tells it
 * @param who slots of those whom it concerns
 * @param place file and line
 */
record ExpectationRule(
    String name,
    Expectation.@Nullable Certainty certainty,
    List<String> what,
    List<String> who,
    String place) {

  /**
   * @throws org.demarche.reading.table.TableException when the row is no rule
   */
  static ExpectationRule of(Row row) {
    return new ExpectationRule(
        row.get("rule"),
        EncounterRule.constant(Expectation.Certainty.class, row, "certainty"),
        List.copyOf(row.list("what")),
        List.copyOf(row.list("who")),
        row.place());
  }
}
