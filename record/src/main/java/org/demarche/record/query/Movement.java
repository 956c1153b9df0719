package org.demarche.record.query;

import org.demarche.record.index.Pair;

/**
 * How what two sides did to each other changed from one stretch of days to the next, both ways
 * together.
 *
 * @param pair the sides, in alphabetical order
 * @param acts how many acts in the later stretch
 * @param net the mean of their PLOVER scores; 0 where there are none
 * @param actsBefore how many in the stretch before, which is as long
 * @param netBefore the mean of their scores
 */
public record Movement(Pair pair, int acts, double net, int actsBefore, double netBefore) {
  /** How far the mean moved. */
  public double change() {
    return net - netBefore;
  }
}
