package org.demarche.record.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.demarche.record.index.IndexRow.Seen;
import org.junit.jupiter.api.Test;

class IndicesTest {
  private static final Pair PAIR = new Pair("PER", "MEX");
  private static final LocalDate MAY = LocalDate.of(2021, 5, 1);
  private static final LocalDate JULY = LocalDate.of(2021, 7, 31);
  private static final Indices MONTHS = new Indices(Grain.MONTH, MAY, JULY, 30);

  private static Sum on(String day, boolean material, double score) {
    LocalDate date = LocalDate.parse(day);
    return new Sum(date, date, material, Math.max(0, score), Math.max(0, -score), 1, 0);
  }

  @Test
  void words_and_deeds_cooperation_and_conflict_are_summed_apart() {
    List<Sum> sums =
        List.of(
            on("2021-05-01", false, 3),
            on("2021-05-31", true, 7),
            on("2021-05-10", false, -2),
            on("2021-05-10", true, -9));
    IndexRow may = MONTHS.of(PAIR, sums, Map.of()).get(0);

    assertThat(may.verbalCooperation()).isEqualTo(3);
    assertThat(may.materialCooperation()).isEqualTo(7);
    assertThat(may.verbalConflict()).isEqualTo(2);
    assertThat(may.materialConflict()).isEqualTo(9);
    assertThat(may.net()).isEqualTo(-1);
    assertThat(may.acts()).isEqualTo(4);
  }

  @Test
  void silence_is_never_zero_and_says_why_it_is_silent() {
    Map<LocalDate, Coverage> coverage =
        Map.of(MAY, new Coverage(20, 3, 2, 1), LocalDate.of(2021, 6, 1), new Coverage(20, 0, 0, 0));
    List<IndexRow> rows = MONTHS.of(PAIR, List.of(), coverage);

    assertThat(rows)
        .extracting(IndexRow::seen)
        .containsExactly(Seen.NO_ACT, Seen.NOT_OBSERVED, Seen.NOT_READ);
    assertThat(rows)
        .allSatisfy(
            row -> {
              assertThat(row.cooperation()).isNull();
              assertThat(row.net()).isNull();
              assertThat(row.tension()).isNull();
            });
  }

  @Test
  void an_act_whose_time_is_longer_than_the_span_is_in_none() {
    var year = new Sum(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31), true, 0, 9, 1, 0);
    assertThat(MONTHS.of(PAIR, List.of(year), Map.of()))
        .allSatisfy(row -> assertThat(row.acts()).isZero());
  }

  @Test
  void tension_is_a_mean_whose_weight_is_halved_in_the_half_life() {
    var days = new Indices(Grain.DAY, MAY, MAY.plusDays(30), 30);
    List<IndexRow> rows = days.of(PAIR, List.of(on("2021-05-01", true, -8)), Map.of());

    assertThat(rows.get(0).tension()).isEqualTo(8);
    assertThat(rows.get(0).weight()).isEqualTo(1);
    assertThat(rows.get(30).weight()).isCloseTo(0.5, within(1e-9));
    assertThat(rows.get(30).tension()).isCloseTo(8, within(1e-9));
  }

  @Test
  void a_newer_act_outweighs_an_older_one() {
    var days = new Indices(Grain.DAY, MAY, MAY.plusDays(30), 30);
    List<Sum> sums = List.of(on("2021-05-31", false, 4), on("2021-05-01", true, -8));
    IndexRow last = days.of(PAIR, sums, Map.of()).get(30);

    // (8 * 0.5 - 4 * 1) / (0.5 + 1)
    assertThat(last.tension()).isCloseTo(0, within(1e-9));
    assertThat(last.weight()).isCloseTo(1.5, within(1e-9));
  }

  @Test
  void weeks_are_those_of_iso_8601() {
    assertThat(Grain.WEEK.label(LocalDate.of(2021, 1, 3))).isEqualTo("2020-W53");
    assertThat(Grain.WEEK.first(LocalDate.of(2021, 1, 3))).isEqualTo("2020-12-28");
    assertThat(Grain.WEEK.last(LocalDate.of(2021, 1, 3))).isEqualTo("2021-01-03");
  }
}
