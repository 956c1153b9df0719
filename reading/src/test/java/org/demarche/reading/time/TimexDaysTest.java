package org.demarche.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The days of TIMEX3 values. */
class TimexDaysTest {

  @ParameterizedTest
  @CsvSource({
    "2023-06-19, 2023-06-19, 2023-06-19",
    "2023-06-19TMO, 2023-06-19, 2023-06-19",
    "2023-02, 2023-02-01, 2023-02-28",
    "2023-W25, 2023-06-19, 2023-06-25",
    "2023-W25-WE, 2023-06-24, 2023-06-25",
    "2023-Q4, 2023-10-01, 2023-12-31",
    "2023-WI, 2022-12-01, 2023-02-28",
    "2023, 2023-01-01, 2023-12-31",
    "198, 1980-01-01, 1989-12-31",
    "2023-06-18/2023-06-19, 2023-06-18, 2023-06-19"
  })
  void valuesHaveDays(String value, LocalDate first, LocalDate last) {
    assertThat(TimexDays.of(value)).contains(new TimexDays(first, last));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"P2D", "FUTURE_REF", "XXXX-XX-XX", "2023-02-31", "2023-W60", "", "2024/2023"})
  void otherValuesHaveNone(String value) {
    assertThat(TimexDays.of(value)).isEmpty();
  }

  @Property
  void everyPeriodOfTheCalendarIsReadBack(
      @ForAll CalendarUnit unit, @ForAll @IntRange(min = -40_000, max = 40_000) int day) {
    CalendarPeriod period = CalendarPeriod.around(unit, LocalDate.of(2000, 1, 1).plusDays(day));

    assertThat(TimexDays.of(period.timex())).contains(new TimexDays(period.first(), period.last()));
  }
}
