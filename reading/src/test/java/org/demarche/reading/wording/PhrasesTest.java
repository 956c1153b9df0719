package org.demarche.reading.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.reading.event.EventType;
import org.demarche.reading.event.Plover;
import org.demarche.reading.table.Row;
import org.demarche.reading.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PhrasesTest {
  private final Phrases phrases = Phrases.load();

  @ParameterizedTest
  @EnumSource(EventType.class)
  void everyTypeHasItsWords(EventType type) {
    assertThat(phrases.of(type, null, false, "X")).contains("X").doesNotContain("[", "{");
    assertThat(phrases.of(type, null, true, null)).isNotBlank().doesNotContain("[", "{");
  }

  @Test
  void everyModeHasItsWords() {
    for (Row row : Table.resource(Plover.class, "plover-modes.tsv")) {
      EventType type = EventType.valueOf(row.get("type"));
      assertThat(phrases.has(type, row.get("mode"))).as(row.place()).isTrue();
      String words = phrases.of(type, row.get("mode"), true, "X");
      assertThat(words).contains("X").doesNotContain("[", "{");
    }
  }

  @Test
  void verbsAgreeWithThoseWhoAct() {
    assertThat(phrases.of(EventType.CONSULT, "visit", false, "China")).isEqualTo("visits China");
    assertThat(phrases.of(EventType.CONSULT, "visit", true, "China")).isEqualTo("visit China");
    assertThat(phrases.of(EventType.PROTEST, "strike", true, null)).isEqualTo("go on strike");
  }
}
