package org.demarche.desk.view;

import java.util.List;
import org.demarche.record.query.Ledger;
import org.demarche.record.query.RuleUse;

/**
 * How far the record can be trusted.
 *
 * @param shell what stands around it
 * @param size what is in it, in words
 * @param all precision by grades, of all and by kind; empty where nothing is graded
 * @param types the same by type
 * @param months the same by the month in which the grades were given
 * @param kinds what people said of each kind
 * @param rules rules, those rejected most first
 * @param ledger what was read, by month and source
 * @param fetched when feeds were asked
 */
public record QualityView(
    Shell shell,
    String size,
    List<Share> all,
    List<Share> types,
    List<Share> months,
    List<Kinds> kinds,
    List<RuleUse> rules,
    List<Ledger> ledger,
    Fetched fetched) {

  /**
   * What people said of items of a kind.
   *
   * @param kind its label
   * @param items how many
   * @param looked how many were confirmed or rejected
   * @param right share of these that were confirmed; empty where none was looked at
   */
  public record Kinds(String kind, int items, int looked, String right) {}
}
