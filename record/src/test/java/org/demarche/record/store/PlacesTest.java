package org.demarche.record.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.demarche.record.ContentBuilder;
import org.demarche.record.Kind;
import org.demarche.record.Telling;
import org.demarche.record.correction.Note;
import org.demarche.record.query.Period;
import org.demarche.record.query.PlaceFilter;
import org.demarche.record.query.PlaceUse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlacesTest {
  private static final PlaceFilter ALL = new PlaceFilter(Period.ALWAYS, List.of());

  @TempDir Path folder;
  private DiplomaticRecord record;

  @BeforeEach
  void open() {
    record = DiplomaticRecord.open(folder.resolve("r.duckdb"), Access.CREATE, Duration.ZERO);
    record.add(
        List.of(
            Telling.at(
                    "https://one.example/a",
                    "2023-03-21",
                    "Peru met Mexico in Lima. Peru warned Chile in Lima. They will meet in Cusco."
                        + " Peru praised Chile.")
                .item(event("CONSULT", 2.5, "MEX", "2023-03-20", "Lima"), "met Mexico in Lima")
                .item(event("THREATEN", -4, "CHL", "2023-03-21", "Lima"), "warned Chile in Lima")
                .item(
                    event("CONSULT", 2.5, "MEX", "2023-04-01", "Cusco").state("future"),
                    "will meet in Cusco")
                .item(event("SUPPORT", 3, "CHL", "2023-03-21", null), "praised Chile")
                .told()));
  }

  @AfterEach
  void close() {
    record.close();
  }

  private static ContentBuilder event(
      String type, double score, String other, String date, @Nullable String place) {
    return new ContentBuilder(Kind.EVENT, type)
        .state("reported")
        .actors(List.of("PER"))
        .recipients(List.of(other))
        .date(date)
        .score(score)
        .place(place)
        .placeCountry(place == null ? null : "PER");
  }

  @Test
  void only_what_took_place_somewhere_counts() {
    assertThat(record.places().used(ALL))
        .containsExactly(
            new PlaceUse(
                "Lima",
                "PER",
                2,
                1,
                1,
                -0.75,
                LocalDate.of(2023, 3, 20),
                LocalDate.of(2023, 3, 21)));
  }

  @Test
  void what_is_asked_with_days_and_sides_is_what_its_sql_gives() {
    Period day = new Period(LocalDate.of(2023, 3, 21), LocalDate.of(2023, 3, 21));
    for (PlaceFilter filter :
        List.of(
            ALL,
            new PlaceFilter(day, List.of()),
            new PlaceFilter(Period.ALWAYS, List.of("PER", "MEX")),
            new PlaceFilter(day, List.of("PER", "MEX")))) {
      List<String> used =
          record.places().used(filter).stream()
              .map(p -> p.name() + " " + p.country() + " " + p.events() + " " + p.conflict())
              .toList();
      assertThat(rows(filter)).as(filter.toString()).isEqualTo(used);
    }
    assertThat(record.places().used(new PlaceFilter(day, List.of("PER", "MEX")))).isEmpty();
  }

  private List<String> rows(PlaceFilter filter) {
    List<String> rows = new ArrayList<>();
    record.query(
        filter.sql(),
        new Sheet() {
          @Override
          public void head(List<String> columns) {
            assertThat(columns).startsWith("place", "place_country", "events", "cooperation");
          }

          @Override
          public void row(List<@Nullable Object> values) {
            rows.add(
                String.join(
                    " ",
                    List.of(0, 1, 2, 4).stream()
                        .map(i -> Objects.toString(values.get(i)))
                        .toList()));
          }
        });
    return rows;
  }

  @Test
  void the_events_of_a_place_are_given_the_latest_first() {
    List<String> keys = record.places().events(ALL, "Lima", "PER", 10);
    assertThat(record.questions().items(keys).stream().map(c -> c.item().content().type()))
        .containsExactly("THREATEN", "CONSULT");
    assertThat(record.places().events(ALL, null, "PER", 10)).isEmpty();
  }

  @Test
  void what_is_rejected_is_no_longer_on_the_map() {
    String key = record.places().events(ALL, "Lima", "PER", 1).get(0);
    record
        .corrector()
        .reject(key, new Note("clerk", LocalDate.of(2023, 4, 1).atStartOfDay(), null));
    assertThat(record.places().used(ALL)).singleElement().extracting(PlaceUse::events).isEqualTo(1);
  }
}
