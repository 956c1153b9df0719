package org.demarche.record.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.demarche.record.ActorRow;
import org.demarche.record.ContentBuilder;
import org.demarche.record.Kind;
import org.demarche.record.Telling;
import org.demarche.record.Told;
import org.demarche.record.correction.Note;
import org.demarche.record.index.Coverage;
import org.demarche.record.index.Grain;
import org.demarche.record.index.IndexRow;
import org.demarche.record.index.IndexRow.Seen;
import org.demarche.record.index.Pair;
import org.demarche.record.index.Scale;
import org.demarche.record.query.CourseFilter;
import org.demarche.record.query.Found;
import org.demarche.record.query.Period;
import org.demarche.record.query.Relation;
import org.demarche.record.query.Wanted;
import org.demarche.record.search.Search;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionsTest {
  private static final Note NOTE = new Note("A. Clerk", LocalDateTime.of(2023, 5, 1, 9, 0), null);

  @TempDir Path folder;
  private DiplomaticRecord record;

  @BeforeEach
  void open() {
    record = DiplomaticRecord.open(folder.resolve("r.duckdb"), Access.CREATE, Duration.ZERO);
    record.add(
        List.of(
            naming(
                Telling.at("https://one.example/a", "2023-03-03", "Peru recalled its envoy.")
                    .event("COERCE", "PER", "MEX/person/b-luna", "2023-03-03", "recalled its envoy")
                    .told(),
                "PER",
                "MEX/person/b-luna"),
            naming(
                Telling.at("https://two.example/b", "2023-03-04", "Lima called its envoy home.")
                    .undated("COERCE", "PER", "MEX", "called its envoy home")
                    .told(),
                "PER",
                "MEX"),
            naming(
                Telling.at("https://two.example/c", "2023-04-02", "Peru and Mexico are at odds.")
                    .told(),
                "PER",
                "MEX")));
  }

  @AfterEach
  void close() {
    record.close();
  }

  private static Told naming(Told told, String... actors) {
    List<ActorRow> rows =
        Stream.of(actors)
            .map(
                key ->
                    new ActorRow(
                        key,
                        told.report().key(),
                        key.length() == 3 ? key : "Bélen Luna",
                        key.length() == 3 ? "state" : "person",
                        key.substring(0, 3),
                        List.of(),
                        null,
                        1))
            .toList();
    return new Told(told.report(), rows, told.findings(), told.evidence());
  }

  private Relation relation() {
    return record
        .questions()
        .relation(new Pair("PER", "MEX"), Period.ALWAYS, Grain.MONTH, Scale.PLOVER, 30, 10);
  }

  @Test
  void an_act_that_two_reports_tell_counts_once_between_the_sides() {
    assertThat(relation().there()).hasSize(2);
    assertThat(relation().there().get(0).acts()).isEqualTo(1);
    assertThat(relation().there().get(0).cooperation()).isEqualTo(1);
    assertThat(relation().there().get(0).coverage()).isEqualTo(new Coverage(2, 2, 2, 1));
    assertThat(relation().back().get(0).acts()).isZero();
  }

  @Test
  void a_month_whose_reports_tell_of_no_act_is_silent_and_not_peaceful() {
    assertThat(relation().there().get(1).seen()).isEqualTo(Seen.NO_ACT);
    assertThat(relation().there().get(1).net()).isNull();
    assertThat(relation().whole().reports()).isEqualTo(3);
  }

  @Test
  void a_rejected_item_counts_nowhere() {
    String item = record.items().get(0).key();
    record.corrector().reject(item, NOTE);

    assertThat(relation().latest()).isEmpty();
    assertThat(relation().there()).allSatisfy(row -> assertThat(row.net()).isNull());
    assertThat(found("envoy").items()).isEmpty();
    record.corrector().undo(1, NOTE);
    assertThat(relation().there().get(0).acts()).isEqualTo(1);
    assertThat(found("envoy").items()).hasSize(1);
  }

  @Test
  void the_latest_items_come_with_the_words_that_show_them() {
    List<String> quotes = relation().latest().stream().map(c -> c.quote()).toList();
    assertThat(quotes).hasSize(1).first().asString().contains("envoy");
    var april = new Period(LocalDate.of(2023, 4, 1), null);
    assertThat(record.questions().items(Wanted.of(april, 5))).isEmpty();
  }

  @Test
  void states_are_known_by_any_name_and_others_by_a_part_of_theirs() {
    Questions questions = record.questions();
    assertThat(questions.named("peru").side()).isEqualTo("PER");
    assertThat(questions.named("the United States").side()).isEqualTo("USA");
    assertThat(questions.named("luna").keys()).containsExactly("MEX/person/b-luna");
    assertThat(questions.named("belen luna").isSide()).isFalse();
    assertThatThrownBy(() -> questions.named("Lunna"))
        .isInstanceOf(RecordException.class)
        .hasMessageContaining("near: Bélen Luna");
    assertThatThrownBy(() -> questions.named("Mexixo")).hasMessageContaining("near: Mexico");
  }

  private Found found(String words) {
    return record.questions().search(search(words), true, true);
  }

  private static Search search(String words) {
    return new Search(words, Set.of(), List.of(), null, Period.ALWAYS, 10);
  }

  @Test
  void a_search_finds_what_came_since_the_last_and_not_what_is_gone() {
    assertThat(found("trawler").reports()).isEmpty();
    record.add(
        List.of(
            Telling.at("https://one.example/t", "2023-05-03", "Chile seized a trawler of Peru.")
                .event("COERCE", "CHL", "PER", "2023-05-03", "seized a trawler")
                .told()));
    assertThat(found("trawlers").reports()).hasSize(1);
    assertThat(found("trawler -seized").reports()).isEmpty();
    assertThat(found("trawler").items().get(0).item().content().actors()).containsExactly("CHL");

    record.add(
        List.of(
            Telling.at("https://one.example/t", "2023-05-04", "Chile seized a boat, not more.")
                .told()));
    assertThat(found("trawler").reports()).isEmpty();
    assertThat(found("trawler").items()).isEmpty();
  }

  @Test
  void an_index_that_is_broken_or_gone_is_made_anew() throws Exception {
    assertThat(found("envoy").reports()).hasSize(2);
    overIndex(file -> Files.writeString(file, "nothing that was ever an index"));
    assertThat(found("envoy").reports()).hasSize(2);
    overIndex(Files::delete);
    assertThat(found("envoy").reports()).hasSize(2);
  }

  private List<List<@Nullable Object>> rows(String sql) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
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

  /** Beside the others two around the day on which {@code indices} begins to sum anew. */
  private static Told supported(String url, String day) {
    return naming(
        Telling.at(url, day, "Peru praised Mexico.")
            .event("SUPPORT", "PER", "MEX", day, "praised")
            .told(),
        "PER",
        "MEX");
  }

  @ParameterizedTest
  @CsvSource({
    "DAY, PLOVER",
    "WEEK, PLOVER",
    "MONTH, PLOVER",
    "DAY, GOLDSTEIN",
    "WEEK, GOLDSTEIN",
    "MONTH, GOLDSTEIN"
  })
  void the_view_of_indices_says_what_the_relation_says(Grain grain, Scale scale) {
    record.add(
        List.of(
            supported("https://three.example/a", "2011-01-20"),
            supported("https://three.example/b", "2011-02-02"),
            naming(
                Telling.at("https://three.example/d", "2023-05-20", "Peru praised Mexico.")
                    .event("SUPPORT", "PER", "MEX", "2023-05-19", "praised")
                    .event("AGREE", "PER", "MEX", "2023-05", "agreed")
                    .event("ACCUSE", "PER", "MEX", "2023", "accused")
                    .item(
                        new ContentBuilder(Kind.EVENT, "ACCUSE")
                            .state("reported")
                            .actors(List.of("PER"))
                            .recipients(List.of("MEX"))
                            .date("2023-05-17")
                            .score(-2.0)
                            .goldstein(-2.2),
                        "accused")
                    .told(),
                "PER",
                "MEX")));
    List<List<@Nullable Object>> view =
        rows(
            "SELECT first_day, seen, acts, claimed, cooperation, conflict, net, verbal_cooperation,"
                + " material_conflict, tension, weight, reports, reports_naming_both, origins,"
                + " sources FROM indices WHERE source = 'PER' AND target = 'MEX' AND span = '"
                + grain
                + "' AND scale = '"
                + scale
                + "' ORDER BY 1");
    List<IndexRow> told =
        record
            .questions()
            .relation(new Pair("PER", "MEX"), Period.ALWAYS, grain, scale, 30, 10)
            .there()
            .stream()
            .filter(row -> row.acts() + row.coverage().naming() > 0)
            .toList();
    assertThat(view).hasSameSizeAs(told);
    for (int i = 0; i < told.size(); i++) {
      IndexRow row = told.get(i);
      List<@Nullable Object> asked = view.get(i);
      boolean observed = row.seen() == Seen.OBSERVED;
      assertThat(asked.get(0)).isEqualTo(row.first());
      assertThat(asked.get(1)).isEqualTo(observed ? "observed" : "no act");
      assertThat(asked.subList(2, 4)).containsExactly((long) row.acts(), (long) row.claimed());
      assertThat(asked.subList(4, 9))
          .isEqualTo(
              observed
                  ? Arrays.asList(
                      row.cooperation(),
                      row.conflict(),
                      row.net(),
                      row.verbalCooperation(),
                      row.materialConflict())
                  : Collections.nCopies(5, null));
      assertThat(asked.get(9)).isEqualTo(row.tension() == null ? null : thousandths(row.tension()));
      assertThat(asked.get(10)).isEqualTo(thousandths(row.weight()));
      var coverage = row.coverage();
      assertThat(asked.subList(11, 15))
          .containsExactly(
              (long) coverage.reports(),
              (long) coverage.naming(),
              (long) coverage.origins(),
              (long) coverage.sources());
    }
  }

  private static double thousandths(double value) {
    return Math.round(value * 1000) / 1000.0;
  }

  @Test
  void courses_and_their_steps_are_views_that_go_with_the_record() {
    record.add(
        List.of(
            Telling.at("https://four.example/e", "2023-06-01", "Peru and Mexico are to talk.")
                .add(
                    Kind.EXPECTATION,
                    "expected",
                    List.of("PER", "MEX"),
                    List.of(),
                    null,
                    false,
                    "are to talk")
                .told()));
    assertThat(rows("SELECT kind, state, steps FROM courses"))
        .containsExactly(List.of("expectation", "open", 1L));
    assertThat(
            rows(
                "SELECT s.number, s.why IS NULL, i.kind FROM steps s JOIN items i ON i.key = s.item"))
        .containsExactly(List.of(1L, true, "expectation"));
    record
        .corrector()
        .reject(record.questions().courses(CourseFilter.ALL).get(0).begin().item().key(), NOTE);
    assertThat(rows("SELECT count(*) FROM courses")).containsExactly(List.of(0L));
  }

  private interface Harm {
    void to(Path file) throws IOException;
  }

  /** Does something to the files of the index while nobody has the record open. */
  private void overIndex(Harm harm) throws IOException {
    record.close();
    try (Stream<Path> files = Files.list(folder.resolve("r.duckdb.index"))) {
      for (Path file : files.toList()) {
        harm.to(file);
      }
    }
    record = DiplomaticRecord.open(folder.resolve("r.duckdb"), Access.WRITE, Duration.ZERO);
  }

  @Test
  void what_changes_while_the_record_is_open_is_found_and_what_went_is_not() {
    assertThat(found("envoy").items()).isNotEmpty();
    String item = found("envoy").items().get(0).item().key();
    int before = found("envoy").items().size();

    record.corrector().reject(item, NOTE);
    assertThat(found("envoy").items()).hasSize(before - 1);

    record.add(
        List.of(
            Telling.at("https://three.example/c", "2023-04-04", "Kenya recalled its envoy.")
                .event("COERCE", "KEN", "MEX", "2023-04-04", "recalled its envoy")
                .told()));
    assertThat(found("kenya").reports()).hasSize(1);
    try (DiplomaticRecord beside = record.beside()) {
      assertThat(beside.questions().search(search("kenya"), true, true).reports()).hasSize(1);
    }
  }

  @Test
  void the_index_lasts_and_is_kept_with_what_is_added() throws Exception {
    List<String> made = new ArrayList<>();
    record.index(() -> made.add("made"));
    Path index = folder.resolve("r.duckdb.index");
    assertThat(index).isNotEmptyDirectory();

    record.add(
        List.of(
            Telling.at("https://three.example/c", "2023-04-04", "Kenya recalled its envoy.")
                .event("COERCE", "KEN", "MEX", "2023-04-04", "recalled its envoy")
                .told()));
    record.index(() -> made.add("made again"));
    assertThat(made).as("a small record needs no word").isEmpty();

    record.close();
    Map<String, Long> kept = sizes(index);
    record = DiplomaticRecord.open(folder.resolve("r.duckdb"), Access.READ, Duration.ZERO);
    assertThat(found("kenya").reports()).hasSize(1);
    assertThat(sizes(index)).as("a search has nothing to write").isEqualTo(kept);
  }

  private static Map<String, Long> sizes(Path folder) throws IOException {
    Map<String, Long> sizes = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        sizes.put(file.getFileName().toString(), Files.size(file));
      }
    }
    return sizes;
  }
}
