package org.demarche.reading.language.syntax;

import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The acts that words tell, of the network's shares. */
final class Tellings {
  /** A word that tells an act less likely than this tells none. */
  private static final double LEAST = 0.05;

  /** Types less likely than this are left out. */
  private static final double LEAST_TYPE = 0.01;

  /** Shares are told in thousandths. */
  private static final double STEPS = 1000;

  private final List<String> types;

  /**
   * @param types what the shares are of, the first of which is none
   */
  Tellings(List<String> types) {
    this.types = types;
  }

  @Nullable Telling of(Scores scores, int word) {
    float[] shares = scores.acts[word];
    if (1 - shares[0] < LEAST) {
      return null;
    }
    var likely = new TreeMap<String, Double>();
    for (int type = 1; type < shares.length; type++) {
      if (shares[type] >= LEAST_TYPE) {
        likely.put(types.get(type), Math.round(shares[type] * STEPS) / STEPS);
      }
    }
    // who stands for nobody comes first in the network's count
    return likely.isEmpty()
        ? null
        : new Telling(likely, scores.actors[word] - 1, scores.recipients[word] - 1);
  }
}
