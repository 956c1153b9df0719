package org.demarche.reading.diplomacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.demarche.reading.Reading;
import org.demarche.reading.TestReader;
import org.demarche.report.Report;
import org.junit.jupiter.api.Test;

/** Where actors stand on issues. */
class PositionReaderTest {

  @Test
  void aNegationTurnsSupportIntoOpposition() {
    assertThat(stances("Turkey supports the sanctions.")).containsExactly("supports sanctions");
    assertThat(stances("Turkey does not support the sanctions."))
        .containsExactly("opposes sanctions");
  }

  @Test
  void whoCriticisesAPolicyOpposesItAndWhoCriticisesSomebodyOverItAccuses() {
    assertThat(stances("France condemned the annexation.")).containsExactly("opposes annexation");
    assertThat(stances("France criticised Iran for its missile tests."))
        .containsExactly("accuses missiles");
  }

  @Test
  void whatASpeakerSaysMustBeDoneIsDemanded() {
    assertThat(stances("The Chinese foreign minister said that Washington must lift sanctions."))
        .containsExactly("demands sanctions");
  }

  @Test
  void theWordOfOthersGivesNoPositionOfAState() {
    assertThat(stances("An analyst said that China opposes the sanctions.")).isEmpty();
    assertThat(stances("The analyst condemned the annexation.")).isEmpty();
    assertThat(stances("Peru does not support the sanctions, officials said."))
        .containsExactly("opposes sanctions");
  }

  @Test
  void anIssueMentionedInPassingIsNone() {
    assertThat(stances("Turkey supported Norway, which opposes whaling."))
        .doesNotContain("supports whaling");
    assertThat(stances("France condemned the coup, and Spain discussed the fishing agreement."))
        .containsExactly("opposes regime-change");
  }

  @Test
  void aTermThatSaysMoreOfAnotherIsNoIssueOfItsOwn() {
    assertThat(stances("China opposes arms sales to Taiwan."))
        .containsExactly("opposes arms-sales");
    assertThat(stances("China urged the United States to stop arms sales to Taiwan."))
        .containsExactly("demands arms-sales");
    assertThat(stances("Algeria called for a ceasefire in Gaza."))
        .containsExactly("demands ceasefire");
    assertThat(stances("Japan accused China of espionage after the arrest of a fisherman."))
        .containsExactly("accuses espionage");
  }

  @Test
  void whatPointsBackIsTheMatterJustSpokenOf() {
    assertThat(stances("France favours an arms embargo. Germany opposes it."))
        .containsExactly("supports arms-sales", "opposes arms-sales");
    assertThat(stances("Norway proposed a ceasefire. Sudan rejected the proposal."))
        .containsExactly("offers ceasefire", "opposes ceasefire");
    assertThat(stances("The weather was fine. Sudan rejected the proposal.")).isEmpty();
  }

  @Test
  void whoSupportsAStepAgainstSomethingOpposesThat() {
    assertThat(stances("Norway supports efforts to combat piracy."))
        .doesNotContain("supports piracy");
    assertThat(stances("Norway supports the campaign against terrorism."))
        .containsExactly("opposes terrorism");
  }

  @Test
  void anInsistenceIsADemandWhereItSaysWhatIsToBeDone() {
    assertThat(stances("Ghana insists that Togo lift the embargo."))
        .containsExactly("demands sanctions");
    assertThat(stances("Ghana insists that the embargo failed.")).isEmpty();
  }

  @Test
  void severalSentencesOfOneStanceAreOneItemWithAllItsWords() {
    Reading reading =
        read("Iran demanded an end to the sanctions. Iran demanded that the sanctions be lifted.");
    assertThat(reading.diplomacy().positions())
        .singleElement()
        .satisfies(p -> assertThat(p.evidence()).hasSize(2))
        .satisfies(p -> assertThat(p.id()).isEqualTo("p1"))
        .satisfies(p -> assertThat(p.reasons()).isNotEmpty());
  }

  private static List<String> stances(String text) {
    return read(text).diplomacy().positions().stream()
        .map(p -> p.stance().name().toLowerCase(java.util.Locale.ROOT) + " " + p.issue())
        .toList();
  }

  private static Reading read(String text) {
    return TestReader.get().read(Report.ofText("r", text, LocalDate.of(2023, 6, 19)));
  }
}
