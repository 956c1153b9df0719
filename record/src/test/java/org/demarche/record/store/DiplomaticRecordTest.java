package org.demarche.record.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.demarche.record.Telling;
import org.demarche.record.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiplomaticRecordTest {
  private static final String WIRE =
      "LIMA, March 3 - Peru recalled its ambassador to Mexico on Friday after remarks by the"
          + " Mexican president about the government in Lima, the foreign ministry said in a"
          + " statement. Relations between the two countries have been strained for months.";

  @TempDir Path folder;

  private DiplomaticRecord open(String name) {
    return DiplomaticRecord.open(folder.resolve(name), Access.CREATE, Duration.ZERO);
  }

  private static String dump(DiplomaticRecord record) throws IOException {
    var text = new StringBuilder();
    record.dump(text);
    return text.toString();
  }

  private static Told lima() {
    return Telling.at("https://one.example/peru", "2023-03-03", WIRE)
        .event("COERCE", "PER", "MEX", "2023-03-03", "recalled its ambassador")
        .told();
  }

  private static Told limaCopied() {
    return Telling.at("https://two.example/a/7", "2023-03-04", "(Agency) " + WIRE)
        .event("COERCE", "PER", "MEX", "2023-03-03", "recalled its ambassador")
        .told();
  }

  private static Told limaRetold() {
    return Telling.at(
            "https://three.example/x",
            "2023-03-04",
            "Mexico City - Lima has called home its envoy. The step was announced late on Friday,"
                + " officials in both capitals confirmed, and no date for a return was given.")
        .undated("COERCE", "PER/person/dina-boluarte", "MEX", "called home its envoy")
        .told();
  }

  @Test
  void the_same_report_again_changes_nothing() throws IOException {
    try (var record = open("r.duckdb")) {
      record.add(List.of(lima()));
      String once = dump(record);

      var again = record.add(List.of(lima(), lima()));

      assertThat(again.added()).isZero();
      assertThat(again.known()).isEqualTo(2);
      assertThat(dump(record)).isEqualTo(once);
    }
  }

  @Test
  void what_a_report_without_a_day_tells_is_an_item() {
    try (var record = open("r.duckdb")) {
      record.add(
          List.of(
              Telling.dayless("note.txt", WIRE)
                  .undated("COERCE", "PER", "MEX", "recalled its ambassador")
                  .told()));

      assertThat(record.items()).hasSize(1);
    }
  }

  @Test
  void an_act_in_three_reports_of_which_one_is_a_copy_is_one_item_from_two_origins() {
    try (var record = open("r.duckdb")) {
      var taken = record.add(List.of(lima(), limaCopied(), limaRetold()));

      assertThat(taken.copies()).isEqualTo(2);
      assertThat(record.size()).isEqualTo(new DiplomaticRecord.Size(3, 0, 2, 1));
    }
  }

  @Test
  void the_order_and_the_portions_in_which_reports_come_do_not_matter() throws IOException {
    List<List<List<Told>>> ways =
        List.of(
            List.of(List.of(lima(), limaCopied(), limaRetold())),
            List.of(List.of(limaRetold()), List.of(limaCopied()), List.of(lima())),
            List.of(List.of(limaCopied(), limaRetold()), List.of(lima())));
    var dumps = new java.util.LinkedHashSet<String>();
    for (int i = 0; i < ways.size(); i++) {
      try (var record = open(i + ".duckdb")) {
        ways.get(i).forEach(record::add);
        dumps.add(dump(record));
      }
    }
    assertThat(dumps).hasSize(1);
  }

  @Test
  void a_later_version_of_a_page_replaces_the_earlier_whichever_comes_first() throws IOException {
    Told early = lima();
    Told late =
        Telling.at("https://www.one.example/peru?utm_source=x#top", "2023-03-04", WIRE + " More.")
            .event("COERCE", "PER", "MEX", "2023-03-03", "recalled its ambassador")
            .event("REJECT", "MEX", "PER", "2023-03-04", "More")
            .told();
    try (var one = open("one.duckdb");
        var other = open("other.duckdb")) {
      one.add(List.of(early));
      var taken = one.add(List.of(late));
      other.add(List.of(late));
      other.add(List.of(early));

      assertThat(taken.superseded()).containsExactly("https://one.example/peru");
      assertThat(one.size()).isEqualTo(new DiplomaticRecord.Size(2, 1, 1, 2));
      assertThat(dump(other)).isEqualTo(dump(one));
    }
  }

  @Test
  void files_of_one_name_are_versions_only_when_they_are_near_copies() {
    try (var record = open("r.duckdb")) {
      record.add(List.of(Telling.file("note.txt", "2023-03-03", WIRE).told()));
      record.add(List.of(Telling.file("note.txt", "2023-03-04", WIRE + " And more.").told()));
      record.add(List.of(Telling.file("note.txt", "2023-03-04", "Something else.").told()));

      assertThat(record.size()).isEqualTo(new DiplomaticRecord.Size(3, 1, 2, 0));
    }
  }

  @Test
  void a_record_is_there_again_when_it_is_opened_again() throws IOException {
    String before;
    try (var record = open("r.duckdb")) {
      record.add(List.of(lima(), limaRetold()));
      before = dump(record);
    }
    Path file = folder.resolve("r.duckdb");
    try (var record = DiplomaticRecord.open(file, Access.READ, Duration.ZERO)) {
      assertThat(dump(record)).isEqualTo(before);
    }
  }

  @Test
  void what_is_no_record_is_refused_and_left_as_it_was() throws IOException, SQLException {
    Path text = folder.resolve("letter.duckdb");
    Files.writeString(text, "Dear Sir or Madam, this is no database at all.");
    Path foreign = folder.resolve("sales.duckdb");
    try (var connection = DriverManager.getConnection("jdbc:duckdb:" + foreign);
        var statement = connection.createStatement()) {
      statement.execute("CREATE TABLE sales (amount INTEGER)");
    }
    byte[] was = Files.readAllBytes(foreign);

    refused("letter.duckdb", RecordException.Reason.NOT_A_RECORD, "not a record");
    refused("sales.duckdb", RecordException.Reason.NOT_A_RECORD, "a database, but not a record");
    assertThat(Files.readString(text, StandardCharsets.UTF_8)).startsWith("Dear Sir");
    assertThat(Files.readAllBytes(foreign)).isEqualTo(was);
  }

  @Test
  void a_broken_record_is_refused_and_left_as_it_was() throws IOException {
    try (var record = open("r.duckdb")) {
      record.add(List.of(lima()));
    }
    Path file = folder.resolve("r.duckdb");
    byte[] bytes = Files.readAllBytes(file);
    for (int i = 4096; i < 12_288; i += 3) {
      bytes[i] ^= 0x55;
    }
    Files.write(file, bytes);

    refused("r.duckdb", RecordException.Reason.NOT_A_RECORD, "r.duckdb");
    assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
  }

  @Test
  void a_record_of_a_newer_program_is_refused() throws SQLException {
    open("r.duckdb").close();
    Path file = folder.resolve("r.duckdb");
    try (var connection = DriverManager.getConnection("jdbc:duckdb:" + file);
        var statement = connection.createStatement()) {
      statement.execute("UPDATE meta SET value = '99' WHERE name = 'version'");
    }
    refused("r.duckdb", RecordException.Reason.NEWER, "newer version of the program");
  }

  @Test
  void a_missing_record_or_folder_is_told() {
    assertThatThrownBy(
            () -> DiplomaticRecord.open(folder.resolve("none.duckdb"), Access.READ, Duration.ZERO))
        .isInstanceOf(RecordException.class)
        .hasMessageContaining("no record here");
    refused("no/such/r.duckdb", RecordException.Reason.MISSING, "folder does not exist");
  }

  private void refused(String name, RecordException.Reason reason, String words) {
    assertThatThrownBy(() -> open(name).close())
        .isInstanceOfSatisfying(
            RecordException.class, e -> assertThat(e.reason()).isEqualTo(reason))
        .hasMessageContaining(words);
  }
}
