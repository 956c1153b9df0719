package org.demarche.record.store;

import java.util.List;
import org.demarche.record.Hash;

/**
 * A name for the state of a record, another after every change: what is made from the record and
 * lies beside it can tell by it whether it is up to date. It hangs on the order of the changes, so
 * it is no part of what a record says.
 */
final class Revision {
  private Revision() {}

  static String of(Database database) {
    List<String> values =
        database.query("SELECT value FROM meta WHERE name = 'revision'", row -> row.getString(1));
    return values.isEmpty() ? "" : values.get(0);
  }

  /**
   * Notes a change.
   *
   * @param changed keys of what came, went or changed, which tell it from others
   */
  static void next(Database database, List<String> changed) {
    String last = of(database);
    String next = Hash.of(last, String.join(" ", changed));
    database.execute("DELETE FROM meta WHERE name = 'revision'");
    database.update("INSERT INTO meta VALUES ('revision', ?)", next);
    database.changed().note(last, next, changed);
  }
}
