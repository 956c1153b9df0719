package org.demarche.reading.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.reading.diplomacy.Channel;
import org.demarche.reading.diplomacy.Commitment;
import org.demarche.reading.diplomacy.Encounter;
import org.demarche.reading.diplomacy.Expectation;
import org.demarche.reading.diplomacy.Position;
import org.demarche.reading.diplomacy.Request;
import org.demarche.reading.event.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordingTest {
  private final Wording wording = Wording.load();

  private void has(String about, Enum<?>... values) {
    for (Enum<?> value : values) {
      assertThat(wording.words(about, value)).as(about + ' ' + value).doesNotContain("[", "{");
    }
  }

  @Test
  void everyStateHasItsWords() {
    has("status", Status.values());
    has("level", Encounter.Level.values());
    has("answer", Request.Answer.values());
    has("commitment", Commitment.State.values());
    has("change", Channel.Change.values());
    has("certainty", Expectation.Certainty.values());
    has("stance", Position.Stance.values());
  }

  @ParameterizedTest
  @EnumSource(Encounter.Kind.class)
  void everyEncounterIsASentenceInEveryState(Encounter.Kind kind) {
    for (Encounter.State state : Encounter.State.values()) {
      Phrase phrase = wording.phrase("encounter", Wording.key(kind) + ' ' + Wording.key(state));
      assertThat(phrase.of(false, "Peru")).contains("Peru").doesNotContain("[", "{");
      assertThat(phrase.of(true, null)).isNotBlank().doesNotContain("[", "{");
    }
  }

  @ParameterizedTest
  @EnumSource(Channel.Kind.class)
  void everyChannelNamesItsSides(Channel.Kind kind) {
    assertThat(wording.phrase("channel", kind.label()).of(true, "Peru and Chile"))
        .endsWith(" Peru and Chile");
  }

  @Test
  void timesThatNameNoDayAreInWords() {
    assertThat(List.of(wording.time("FUTURE_REF"), wording.time("2024-05")))
        .containsExactly("later", "2024-05");
  }

  @Test
  void issuesHaveTheirNamesAndThoseOfAUserTheirIds() {
    assertThat(List.of(wording.issue("taiwan-status"), wording.issue("my-own")))
        .containsExactly("Taiwan's status", "my own");
  }
}
