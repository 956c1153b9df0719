package org.demarche.reading.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class BundledTablesTest {
  private static final Path FOLDER = Path.of("src/main/resources/org/demarche/reading/actor");

  @Test
  void filesTxtListsEveryTable() {
    assertThat(TableSource.bundled().files())
        .containsExactlyInAnyOrderElementsOf(TableSource.folder(FOLDER).files());
  }

  @Test
  void allTablesKeepTheirFormats() {
    assertThat(ActorTables.bundled().pronoun("they")).isPresent();
  }
}
