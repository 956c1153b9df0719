package org.demarche.reading.actor;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A small set of tables that tests can rely on whatever the bundled ones come to hold. */
final class TestTables {
  private static final ActorTables TABLES = ActorTables.load(List.of(words(), fixture()));

  private TestTables() {}

  static ActorTables get() {
    return TABLES;
  }

  /** The tables of words, without those of names. */
  static TableSource words() {
    return new TableSource() {
      @Override
      public List<String> files() {
        return List.of("sectors.tsv", "pronouns.tsv", "metonymy.tsv", "duals.tsv", "phrases.tsv");
      }

      @Override
      public BufferedReader open(String file) throws IOException {
        return TableSource.bundled().open(file);
      }
    };
  }

  static TableSource fixture() {
    return TableSource.folder(Path.of("src/test/resources/org/demarche/reading/actor/tables"));
  }
}
