package org.demarche.record.index;

/**
 * Two sides, in a direction.
 *
 * @param source the side that acts: a country's code, or the key of an organisation
 * @param target the side that it acts on
 */
public record Pair(String source, String target) {

  /** The other direction. */
  public Pair turned() {
    return new Pair(/* source= */ target, /* target= */ source);
  }
}
