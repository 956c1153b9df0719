package org.demarche.record.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.demarche.record.ActorRow;
import org.demarche.record.Telling;
import org.demarche.record.Told;
import org.demarche.record.query.Named;
import org.demarche.record.query.Tenure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficesTest {
  private static final String LUNA = "PER/person/luna";
  private static final Named PERU = new Named(List.of("PER"), "Peru", true);

  @TempDir Path folder;
  private DiplomaticRecord record;

  @BeforeEach
  void open() {
    record = DiplomaticRecord.open(folder.resolve("r.duckdb"), Access.CREATE, Duration.ZERO);
    record.add(
        List.of(
            naming("2023-01-10", LUNA, "Luna", "foreign minister"),
            naming("2023-02-20", LUNA, "Belen Luna", "foreign minister"),
            naming("2023-05-05", LUNA, "Belen Luna", "president"),
            naming("2023-05-06", LUNA, "Belen Luna", null),
            naming("2023-05-07", "PER/person/paz", "Ana Paz", "foreign minister"),
            naming("2023-05-08", "PER/person/office", "foreign minister", "foreign minister"),
            naming("2023-05-09", "MEX/person/rio", "Rio", "president")));
  }

  @AfterEach
  void close() {
    record.close();
  }

  private static Told naming(String day, String key, String name, @Nullable String office) {
    Told told = Telling.at("https://p.example/" + day, day, "A report of " + day).told();
    List<ActorRow> rows = new ArrayList<>();
    rows.add(
        new ActorRow(
            key, told.report().key(), name, "person", key.substring(0, 3), List.of(), office, 1));
    return new Told(told.report(), rows, told.findings(), told.evidence());
  }

  private static Tenure tenure(
      String actor, String name, String office, String first, String last, int reports) {
    return new Tenure(actor, name, office, LocalDate.parse(first), LocalDate.parse(last), reports);
  }

  @Test
  void somebody_held_an_office_from_the_first_report_that_says_so_to_the_last() {
    assertThat(record.offices().of(new Named(List.of(LUNA), "Belen Luna", false), 10))
        .containsExactly(
            tenure(LUNA, "Belen Luna", "foreign minister", "2023-01-10", "2023-02-20", 2),
            tenure(LUNA, "Belen Luna", "president", "2023-05-05", "2023-05-05", 1));
  }

  @Test
  void of_a_state_all_who_act_for_it_are_told_but_who_is_called_by_the_office_alone() {
    assertThat(record.offices().of(PERU, 10))
        .extracting(Tenure::name)
        .containsExactly("Belen Luna", "Belen Luna", "Ana Paz");
    assertThat(record.offices().of(PERU, 1)).extracting(Tenure::reports).containsExactly(2);
  }
}
