package org.demarche.record.export;

/** The forms in which a record can be written. */
public enum Format {
  /** Each view as Apache Parquet. */
  PARQUET,
  /** Each view as CSV. */
  CSV,
  /** Events in POLECAT's columns. */
  POLECAT,
  /** Events in the columns of GDELT 2.0. */
  GDELT,
  /** Encounters and expectations as a calendar. */
  ICAL,
  /** The evidence of all items as W3C Web Annotations. */
  ANNOTATIONS
}
