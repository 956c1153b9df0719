package org.demarche.cli.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.reading.table.Table;
import org.demarche.reading.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LengthTest {
  private final Wording wording = Wording.load();

  @ParameterizedTest
  @CsvSource({
    "PT35M, 35 minutes",
    "PT1H30M, 1 hour 30 minutes",
    "P2D, 2 days",
    "P1M, 1 month",
    "PXD, PXD"
  })
  void lengthsAreInWords(String duration, String words) {
    assertThat(Length.of(duration, wording)).isEqualTo(words);
  }

  @Test
  void everyLookOfTheTableIsKnown() {
    assertThat(Table.resource(Wording.class, "wording.tsv"))
        .allSatisfy(row -> assertThat(Looks.of(row.get("look"))).isNotNull());
  }
}
