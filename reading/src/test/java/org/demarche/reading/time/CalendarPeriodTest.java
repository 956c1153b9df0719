package org.demarche.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarPeriodTest {

  @ParameterizedTest
  @CsvSource({
    "DAY, 2023-06-19, 2023-06-19, 2023-06-19, 2023-06-19",
    "WEEK, 2021-01-02, 2020-W53, 2020-12-28, 2021-01-03",
    "WEEKEND, 2023-06-19, 2023-W25-WE, 2023-06-24, 2023-06-25",
    "MONTH, 2024-02-10, 2024-02, 2024-02-01, 2024-02-29",
    "QUARTER, 2023-12-31, 2023-Q4, 2023-10-01, 2023-12-31",
    "HALF, 2023-07-01, 2023-H2, 2023-07-01, 2023-12-31",
    "SEASON, 2023-12-05, 2024-WI, 2023-12-01, 2024-02-29",
    "SEASON, 2023-02-05, 2023-WI, 2022-12-01, 2023-02-28",
    "SEASON, 2023-10-05, 2023-FA, 2023-09-01, 2023-11-30",
    "YEAR, 2023-06-19, 2023, 2023-01-01, 2023-12-31",
    "DECADE, 1989-06-19, 198, 1980-01-01, 1989-12-31",
    "CENTURY, 1989-06-19, 19, 1900-01-01, 1999-12-31",
  })
  void aPeriodCoversItsDaysAndHasItsValue(
      CalendarUnit unit, LocalDate day, String value, LocalDate first, LocalDate last) {
    CalendarPeriod period = CalendarPeriod.around(unit, day);
    assertThat(period.timex()).isEqualTo(value);
    assertThat(period.first()).isEqualTo(first);
    assertThat(period.last()).isEqualTo(last);
    assertThat(period.shifted(3).shifted(-3).timex()).isEqualTo(value);
  }
}
