package org.demarche.record.index;

/**
 * What was read that was published in a span: without it nobody can tell peace from a newspaper
 * that was not delivered.
 *
 * @param reports reports read
 * @param naming of these, those that name both sides
 * @param origins of those that name both, the independent ones
 * @param sources of those that name both, the publishers
 */
public record Coverage(int reports, int naming, int origins, int sources) {
  /** Nothing was read. */
  public static final Coverage NONE = new Coverage(0, 0, 0, 0);
}
