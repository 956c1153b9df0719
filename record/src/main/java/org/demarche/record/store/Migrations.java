package org.demarche.record.store;

import java.util.List;

/**
 * Leads a record from version to version. Step n, the resource {@code n.sql}, makes version n+1 of
 * version n; step 0 makes the tables. Each step is one transaction with the change of version.
 */
final class Migrations {
  private static final List<String> STEPS = List.of("schema.sql");

  private Migrations() {}

  static void run(Database database, int from) {
    for (int version = from; version < RecordFile.VERSION; version++) {
      String step = RecordFile.resource(STEPS.get(version));
      String next = Integer.toString(version + 1);
      database.transaction(
          () -> {
            database.execute(step);
            database.execute("DELETE FROM meta WHERE name = 'version'");
            return database.update("INSERT INTO meta VALUES ('version', ?)", next);
          });
    }
  }
}
