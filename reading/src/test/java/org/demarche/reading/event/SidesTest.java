package org.demarche.reading.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.demarche.reading.Reading;
import org.demarche.reading.TestReader;
import org.demarche.reading.actor.Actor;
import org.demarche.report.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who acts and who is acted on where the words leave it to grammar, or to the text before. */
class SidesTest {
  private static final LocalDate MONDAY = LocalDate.of(2023, 6, 19);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          kept from it     | attacking | Kenya kept Eritrea from attacking Somalia. | Eritrea
          criticised for   | sending   | Kenya criticised Norway for sending troops into Chad. | Norway
          scolded for      | attacking | The minister lashed out at Ghana for attacking Togo. | Ghana
          quoted as        | condemning | The radio quoted Theresa May as condemning Iran. | Theresa May
          asked to do it   | halt      | The envoy pleaded with Ethiopia to halt its attack on Eritrea. | Ethiopia
          in a campaign to | oust      | Chad lost forty men in the campaign to oust the militants from the north. | Chad
          tense of its own | persuade  | France believes Niger will survive, but is trying to persuade Algeria to wait. | France
          whose raids      | killed    | Russia launched airstrikes that killed twelve civilians. | Russia
          owner of a group | attacked  | Fighters from Hamas attacked Israeli soldiers. | Hamas
          not who approved | invasion  | France is worried about the Russian-approved Turkish invasion of Syria. | Turkey
          both before      | persuade  | Egypt and Jordan were dismayed. They had hoped to persuade Israel to wait. | Egypt;Jordan
          he is a man      | condemned | Theresa May met Donald Trump. He condemned Iran. | Donald Trump
          the two of them  | signed    | Peru's president met the Colombian leader. The two countries signed a treaty. | Peru;Colombia
          """)
  void whoActs(String what, String trigger, String text, String actors) {
    Reading reading = read(text);
    Event event = event(reading, text, trigger);
    assertThat(names(reading, event.actors()))
        .as(what)
        .containsExactlyInAnyOrder(actors.split(";"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          only whom it modifies | backed   | The US-backed Hamas, Turkish soldiers and Syrian rebels advanced. | Hamas
          what it is called     | denounced | Kenya denounced what Spain called Brazil's attack on the camp. | Brazil
          country by its place  | seized   | Fighters in Libya met Chadian rebels who had seized much of the country. | Libya
          country visited       | visit    | Ghana's president went to Togo. He was the first Ghanaian leader to visit the country. | Togo
          """)
  void whoIsActedOn(String what, String trigger, String text, String recipients) {
    Reading reading = read(text);
    Event event = event(reading, text, trigger);
    assertThat(names(reading, event.recipients()))
        .as(what)
        .containsExactlyInAnyOrder(recipients.split(";"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          own town        | attacked | Somali soldiers attacked Kismayo on Monday.
          own forces      | deployed | Poland deployed tanks and soldiers on Monday.
          members         | deployed | Several groups have deployed drones, including Hamas and Hezbollah.
          where it failed | complained | Ministers complained that nothing worked in Mali.
          """)
  void whoeverIsNamedIsNotActedOn(String what, String trigger, String text) {
    assertThat(event(read(text), text, trigger).recipients()).as(what).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Foreign troops in Mali attacked a convoy of the rebels.,Foreign troops",
    "International agencies in Nepal accused the police of theft.,International agencies"
  })
  void whoComesFromAbroadIsNotOfTheCountryWhereHeIs(String text, String who) {
    assertThat(read(text).actors())
        .filteredOn(actor -> actor.name().equals(who))
        .extracting(Actor::country)
        .containsOnlyNulls()
        .isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Stiff resistance slowed Sudan's army.,resistance",
    "Togo has fought a long insurgency against its rule.,insurgency"
  })
  void whatIsDoneIsNobody(String text, String deed) {
    assertThat(read(text).actors()).noneMatch(actor -> actor.name().contains(deed));
  }

  private static Reading read(String text) {
    return TestReader.undoubting().read(Report.ofText("test", text, MONDAY));
  }

  private static Event event(Reading reading, String text, String trigger) {
    return reading.events().stream()
        .filter(event -> event.trigger().of(text).contains(trigger))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no event at " + trigger));
  }

  private static List<String> names(Reading reading, List<String> ids) {
    return ids.stream()
        .map(
            id ->
                reading.actors().stream()
                    .filter(actor -> actor.id().equals(id))
                    .findFirst()
                    .orElseThrow()
                    .name())
        .toList();
  }
}
