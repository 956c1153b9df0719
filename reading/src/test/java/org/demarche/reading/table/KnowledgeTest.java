package org.demarche.reading.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables are read strictly, and a user's folder adds to them. */
class KnowledgeTest {
  @TempDir Path folder;

  @Test
  void aUsersFileOfTheSameStemIsReadAfterTheProgramsOwn() throws IOException {
    Files.createDirectories(folder.resolve("event"));
    Files.writeString(
        folder.resolve("event/cues-mine.tsv"), "# mine\nwords\nblurt\n", StandardCharsets.UTF_8);
    assertThat(Knowledge.with(folder).rows("event", "cues"))
        .last()
        .satisfies(row -> assertThat(row.get("words")).isEqualTo("blurt"));
    assertThat(Knowledge.bundled().rows("event", "cues"))
        .noneMatch(row -> row.get("words").equals("blurt"));
  }

  @Test
  void aRowWithTooManyCellsIsNamedWithFileAndLine() {
    String table = "a\tb\n1\t2\n1\t2\t3\n";
    assertThatThrownBy(() -> Table.read("mine.tsv", stream(table)))
        .isInstanceOf(TableException.class)
        .hasMessage("mine.tsv:3: 3 cells for 2 columns");
  }

  @Test
  void aMissingColumnIsNamed() throws IOException {
    Row row = Table.read("mine.tsv", stream("a\tb\n1\t2\n")).get(0);
    assertThatThrownBy(() -> row.get("c")).hasMessageContaining("no column 'c'");
  }

  private static ByteArrayInputStream stream(String table) {
    return new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8));
  }
}
