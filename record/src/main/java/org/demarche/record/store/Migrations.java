package org.demarche.record.store;

import java.util.List;

/**
 * Leads a record from version to version. Each step is a resource that makes the next version of
 * one; the first makes the tables. All that a record lacks is done in one transaction: where it
 * fails, the record stays what it was. A step that was once released is never altered.
 */
final class Migrations {
  private static final List<String> STEPS =
      List.of(
          "schema.sql",
          "parties.sql",
          "views.sql",
          "cells.sql",
          "indices.sql",
          "numbers.sql",
          "followed.sql",
          "strands.sql",
          "endless.sql");

  /** From this version on what is made from the findings is led on with them. */
  private static final int WHOLE = 4;

  /** From this version on the courses of matters are kept, with the strands that are in use. */
  private static final int FOLLOWED = 9;

  /** The version that this program makes. */
  static final int VERSION = STEPS.size();

  private Migrations() {}

  static void run(Database database, int from) {
    if (from == VERSION) {
      return;
    }
    database.transaction(
        () -> {
          STEPS.subList(from, VERSION).forEach(step -> database.execute(RecordFile.resource(step)));
          if (from > 0 && from < WHOLE) {
            // what the steps until then add beside the items is made with them
            Derivation.all(database);
          } else if (from > 0 && from < FOLLOWED) {
            Following.all(database);
          }
          database.execute("DELETE FROM meta WHERE name = 'version'");
          return database.update(
              "INSERT INTO meta VALUES ('version', ?)", Integer.toString(VERSION));
        });
  }
}
