package org.demarche.intake.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TopLinesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Talks end\\n\\nBEIJING, June 19, 2023 (Wire) — The talks ended. | 2023-06-19",
        "WOODSIDE, Calif., Nov. 15, 2023 (Wire) - The talks ended. | 2023-11-15",
        "Talks end\\nPublished June 19, 2023\\n\\nThe talks ended. | 2023-06-19",
        "Talks end\\nPublished on 19 June 2023 by the desk\\n\\nThe talks ended. | 2023-06-19",
        "Talks end\\nWire, Oslo, 3 March 2022\\nThe talks ended. | 2022-03-03",
        "Talks end\\nBy Ann Lind\\nSept. 3, 2022 at 10:30 a.m. ET\\nThe talks ended. | 2022-09-03",
        "2022-03-03\\nTalks end. | 2022-03-03",
        "Talks end\\nUpdated June 20, 2023\\nPosted June 19, 2023\\nText. | 2023-06-19"
      })
  void theDayIsReadFromDatelinesBylinesAndMarkedLines(String text, String day) {
    assertThat(TopLines.published(text.replace("\\n", "\n"))).hasToString("Optional[" + day + "]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Talks end\n\nBEIJING, June 19 (Wire) — The talks ended.",
        "Ten years after the accord of June 19, 2013\n\nThe talks ended.",
        "Talks end\n\nThe accord was signed on June 19, 2013, in Oslo - and broken soon after.",
        "Talks end\n\nIt is in force since June 19, 2013.",
        "Talks end\nUpdated June 20, 2023\nThe talks ended.",
        "Talks end\nBEIJING, June 39, 2023 — The talks ended.",
        "a\nb\nc\nd\ne\nf\ng\nh\ni\nj\nPublished June 19, 2023",
        ""
      })
  void noDayIsGuessed(String text) {
    assertThat(TopLines.published(text)).isEmpty();
  }
}
