package org.demarche.record.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A record that an earlier version made becomes one of today, or stays what it was. */
class MigrationsTest {
  @TempDir Path folder;

  private Path old(String more) throws IOException, SQLException {
    Path file = folder.resolve("old.duckdb");
    try (InputStream stream = MigrationsTest.class.getResourceAsStream("version-1.sql");
        var connection = DriverManager.getConnection("jdbc:duckdb:" + file);
        var statement = connection.createStatement()) {
      assertThat(stream).isNotNull();
      statement.execute(new String(stream.readAllBytes(), StandardCharsets.UTF_8) + more);
    }
    return file;
  }

  private static List<List<@Nullable Object>> rows(DiplomaticRecord record, String sql) {
    var rows = new ArrayList<List<@Nullable Object>>();
    record.query(
        sql,
        new Sheet() {
          @Override
          public void head(List<String> columns) {}

          @Override
          public void row(List<@Nullable Object> values) {
            rows.add(values);
          }
        });
    return rows;
  }

  @Test
  void a_record_of_version_1_is_brought_up_to_date_with_all_that_it_has() throws Exception {
    Path file = old("");
    try (var record = DiplomaticRecord.open(file, Access.WRITE, Duration.ZERO)) {
      assertThat(rows(record, "SELECT type, actor_names, quote, verdict FROM events"))
          .containsExactly(
              List.of(
                  "SANCTION",
                  List.of("Peru"),
                  "Peru recalled its envoy from Mexico.",
                  "confirmed"));
      assertThat(rows(record, "SELECT count(*) FROM party")).containsExactly(List.of(2L));
      assertThat(record.corrector().log()).hasSize(1);
      assertThat(record.corrector().lost()).isEmpty();
    }
    try (var record = DiplomaticRecord.open(file, Access.READ, Duration.ZERO)) {
      assertThat(record.size().items()).isEqualTo(1);
    }
  }

  /** What version 5 keeps beside the tables of version 1. */
  private static final String FIVE =
      """
      UPDATE item SET number = CAST('0x' || key[1:15] AS BIGINT),
        cell = xor(block, (day - DATE '1970-01-01') * 1099511627689);
      UPDATE member SET cell = (SELECT cell FROM item);
      INSERT INTO party SELECT key, kind, 'PER', 'PER', 'actor', first, last, cell, number FROM item;
      INSERT INTO party SELECT key, kind, 'MEX', 'MEX', 'recipient', first, last, cell, number FROM item;
      INSERT INTO act SELECT key, first, last, 'PER', 'MEX', score, goldstein, true, false, cell FROM item;
      INSERT INTO appearance SELECT 'MEX', report, 'Mexico', kind, 'MEX', sectors, office, mentions, 'MEX', number
      FROM appearance;
      UPDATE meta SET value = '5' WHERE name = 'version';
      """;

  @Test
  void a_record_of_version_5_says_what_it_said() throws Exception {
    var steps = new StringBuilder();
    for (String step : List.of("parties.sql", "views.sql", "cells.sql", "indices.sql")) {
      steps.append(RecordFile.resource(step));
    }
    Path file = old(steps + FIVE);
    try (var record = DiplomaticRecord.open(file, Access.WRITE, Duration.ZERO)) {
      assertThat(rows(record, "SELECT actor_names, recipient_names, quote FROM events"))
          .containsExactly(
              List.of(List.of("Peru"), List.of("Mexico"), "Peru recalled its envoy from Mexico."));
      assertThat(
              rows(
                  record,
                  "SELECT source, target, conflict, reports, reports_naming_both, sources"
                      + " FROM indices WHERE acts > 0 AND span = 'month' AND scale = 'plover'"))
          .containsExactly(List.of("PER", "MEX", 6.0, 1L, 1L, 1L));
      assertThat(rows(record, "SELECT kind, reports FROM actors ORDER BY key"))
          .containsExactly(List.of("state", 1L), List.of("state", 1L));
      assertThat(record.dossier("5be0").item().key()).isEqualTo("5be0c4a1d2f38e976a01");
    }
  }

  @Test
  void an_older_record_gets_the_courses_of_its_matters() throws Exception {
    var steps = new StringBuilder();
    for (String step : List.of("parties.sql", "views.sql", "cells.sql", "indices.sql")) {
      steps.append(RecordFile.resource(step));
    }
    Path file = old(steps + FIVE + "UPDATE item SET kind = 'request', state = 'open';");
    try (var record = DiplomaticRecord.open(file, Access.WRITE, Duration.ZERO)) {
      assertThat(rows(record, "SELECT kind, state, steps FROM courses"))
          .containsExactly(List.of("request", "open", 1L));
      assertThat(rows(record, "SELECT number, state, quote FROM steps"))
          .containsExactly(List.of(1L, "open", "Peru recalled its envoy from Mexico."));
    }
  }

  @Test
  void one_that_is_only_looked_at_is_left_as_it_was_and_the_remedy_is_told() throws Exception {
    Path file = old("");
    byte[] before = Files.readAllBytes(file);

    assertThatThrownBy(() -> DiplomaticRecord.open(file, Access.READ, Duration.ZERO))
        .isInstanceOf(RecordException.class)
        .hasMessageContaining("an older record; 'demarche add' or 'demarche reread' brings it");
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void one_whose_migration_fails_on_the_way_stays_what_it_was() throws Exception {
    Path file = old("CREATE TABLE coverage (stands_in_the_way INTEGER);");

    assertThatThrownBy(() -> DiplomaticRecord.open(file, Access.WRITE, Duration.ZERO))
        .isInstanceOf(RecordException.class);
    try (var connection = DriverManager.getConnection("jdbc:duckdb:" + file);
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "SELECT (SELECT value FROM meta WHERE name = 'version'),"
                    + " (SELECT count(*) FROM evidence),"
                    + " (SELECT count(*) FROM duckdb_views() WHERE NOT internal)")) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.getString(1)).isEqualTo("1");
      assertThat(rows.getInt(2)).isEqualTo(1);
      assertThat(rows.getInt(3)).isZero();
    }
  }
}
