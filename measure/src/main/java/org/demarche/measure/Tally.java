package org.demarche.measure;

import java.util.List;

/** Counts of what was right, coded and asked for; precision, recall and their harmonic mean. */
final class Tally {
  private int right;
  private int coded;
  private int gold;

  void addRight() {
    right++;
  }

  void addCoded() {
    coded++;
  }

  void addGold() {
    gold++;
  }

  /** Number of items in the gold. */
  int gold() {
    return gold;
  }

  /** Share of the coded items that are right; 0 where nothing is coded. */
  double precision() {
    return coded == 0 ? 0 : (double) right / coded;
  }

  /** Share of the gold's items that are found; 0 where the gold has none. */
  double recall() {
    return gold == 0 ? 0 : (double) right / gold;
  }

  /** Harmonic mean of precision and recall. */
  double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  /** A number of the right items as a share of them; 0 where none is right. */
  double shareOfRight(int some) {
    return right == 0 ? 0 : (double) some / right;
  }

  /**
   * The three figures.
   *
   * @param prefix before their names
   * @param whole whether all are kept, else F1 alone
   */
  List<Figure> figures(String prefix, boolean whole) {
    return List.of(
        new Figure(prefix + "precision", precision(), whole),
        new Figure(prefix + "recall", recall(), whole),
        new Figure(prefix + "F1", f1(), true));
  }
}
