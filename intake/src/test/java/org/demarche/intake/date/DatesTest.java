package org.demarche.intake.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2023-06-19T23:59:59-11:00 | 2023-06-19",
        "2023-6-9 | 2023-06-09",
        "2023/06/19 10:00 | 2023-06-19",
        "20230619T101500Z | 2023-06-19",
        "Mon, 19 Jun 2023 10:30:00 GMT | 2023-06-19",
        "June 19th, 2023 at 10:30 am | 2023-06-19",
        "1987-02-26T15:01:01 | 1987-02-26"
      })
  void theDayIsTakenAsItIsWritten(String value, String day) {
    assertThat(Dates.ofValue(value)).hasToString("Optional[" + day + "]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023-02-30",
        "4/6/2023",
        "June 2023",
        "June 19",
        "0000-00-00",
        "99991231",
        "",
        "now"
      })
  void whatIsNoDayGivesNone(String value) {
    assertThat(Dates.ofValue(value)).isEmpty();
  }
}
