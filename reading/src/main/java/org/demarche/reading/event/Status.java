package org.demarche.reading.event;

/** How an event stands to what is so; from the most certain to the least. */
public enum Status {
  /** Told as having happened or happening. */
  REPORTED,
  /** Told as background: more than a year before the report. */
  HISTORICAL,
  /** Announced, planned, still to come. */
  FUTURE,
  /** Possible, conditional, wished, attempted. */
  HYPOTHETICAL,
  /** Told as not having happened. */
  NEGATED;

  /** The less certain of the two. */
  public Status or(Status other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
