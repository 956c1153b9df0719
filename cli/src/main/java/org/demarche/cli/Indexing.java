package org.demarche.cli;

import org.demarche.record.store.DiplomaticRecord;

/** Keeps the full-text index beside a record up to date. */
final class Indexing {
  private Indexing() {}

  /** Brings it up to date; says so where it takes long. */
  static void of(DiplomaticRecord record, Streams streams) {
    record.index(
        () ->
            streams
                .err()
                .println("demarche: the record has no index of its words; it is being made ..."));
  }
}
