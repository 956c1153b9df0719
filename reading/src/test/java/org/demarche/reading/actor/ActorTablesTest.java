package org.demarche.reading.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.demarche.reading.table.TableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActorTablesTest {
  private final Path folder;

  ActorTablesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void aTermIsFoundHoweverItIsWritten() {
    TermIndex<Known> names = TestTables.get().names();
    assertThat(names.get(Words.key("U.S."))).isEqualTo(names.get(Words.key("US"))).isNotEmpty();
    assertThat(names.get(Words.key("us"))).isEmpty();
    assertThat(names.get(Words.key("Recep Tayyip Erdogan"))).hasSize(1);
  }

  @Test
  void theLongestTermWins() {
    List<List<String>> words = List.of(List.of("US"), List.of("State"), List.of("Department"));
    assertThat(TestTables.get().names().longest(words, 0))
        .hasValueSatisfying(match -> assertThat(match.to()).isEqualTo(3));
  }

  @Test
  void regularPluralsNeedNoTable() {
    assertThat(TestTables.get().nouns().get("aid workers")).isNotEmpty();
    assertThat(TestTables.get().nouns().get("ministries")).isNotEmpty();
  }

  @Test
  void aUsersFolderAddsToTheTables() throws IOException {
    write(
        "organisations.tsv",
        "name\taliases\tkind\tcountry\tsectors",
        "Acme\t\torganisation\tFRA\tBUS");
    ActorTables tables =
        ActorTables.load(
            List.of(TestTables.words(), TestTables.fixture(), TableSource.folder(folder)));
    assertThat(tables.names().get("Acme")).hasSize(1);
    assertThat(tables.names().get("China")).hasSize(1);
  }

  @Test
  void aBadSectorIsNamedWithFileAndLine() throws IOException {
    write(
        "organisations.tsv",
        "name\taliases\tkind\tcountry\tsectors",
        "Acme\t\torganisation\tFRA\tXYZ");
    assertFails("organisations.tsv:3: not a PLOVER sector: 'XYZ'");
  }

  @Test
  void aBadDateIsNamedWithFileAndLine() throws IOException {
    write(
        "holders-a.tsv",
        "name\taliases\tcountry\toffice\tsector\tsince\tuntil",
        "Ann Lee\t\tUSA\tpresident\tGOV\t2021-13\t");
    assertFails("holders-a.tsv:3: not a date: '2021-13'");
  }

  @Test
  void aTermOfOfficeMayNotEndBeforeItBegins() throws IOException {
    write(
        "holders-a.tsv",
        "name\taliases\tcountry\toffice\tsector\tsince\tuntil",
        "Ann Lee\t\tUSA\tpresident\tGOV\t2021\t2020");
    assertFails("ends before it begins");
  }

  @Test
  void aWrongHeaderIsRefused() throws IOException {
    write("places.tsv", "name\tland", "Mosul\tIRQ");
    assertFails("places.tsv:2: header is");
  }

  @Test
  void aCellTooManyIsRefused() throws IOException {
    write("places.tsv", "name\tcountry\tkind\taliases", "Mosul\tIRQ\tcity\t\tmore");
    assertFails("places.tsv:3: 5 cells");
  }

  @Test
  void anUnknownTableIsRefused() throws IOException {
    write("planets.tsv", "name", "Mars");
    assertFails("planets.tsv: no table of this name");
  }

  @Test
  void monthsAndYearsAreWholePeriods() {
    Period period = Period.parse("2017", "2019-02");
    assertThat(period.contains(java.time.LocalDate.of(2017, 1, 1))).isTrue();
    assertThat(period.contains(java.time.LocalDate.of(2019, 2, 28))).isTrue();
    assertThat(period.contains(java.time.LocalDate.of(2019, 3, 1))).isFalse();
  }

  private void write(String file, String header, String row) throws IOException {
    Files.writeString(folder.resolve(file), "# a user's own\n" + header + "\n" + row + "\n");
  }

  private void assertFails(String message) {
    assertThatThrownBy(
            () -> ActorTables.load(List.of(TestTables.words(), TableSource.folder(folder))))
        .isInstanceOf(TableException.class)
        .hasMessageContaining(message);
  }
}
