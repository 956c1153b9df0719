package org.demarche.measure;

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

  /** Number of events in the gold. */
  int gold() {
    return gold;
  }

  /** Share of the coded events that are right; 0 where nothing is coded. */
  double precision() {
    return coded == 0 ? 0 : (double) right / coded;
  }

  /** Share of the gold's events that are found; 0 where the gold has none. */
  double recall() {
    return gold == 0 ? 0 : (double) right / gold;
  }

  /** Harmonic mean of precision and recall. */
  double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }
}
