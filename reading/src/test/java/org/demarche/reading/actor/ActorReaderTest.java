package org.demarche.reading.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.demarche.reading.TestEngine;
import org.demarche.reading.language.AnalysedText;
import org.demarche.report.Report;
import org.junit.jupiter.api.Test;

class ActorReaderTest {
  private static final LocalDate DAY = LocalDate.of(2023, 6, 19);

  private final ActorReader reader = new ActorReader(TestTables.get());

  @Test
  void aTitleANameAndALaterSurnameAreOnePerson() {
    Seen seen =
        read("Secretary of State Antony J. Blinken flew to Paris. Mr. Blinken met reporters.");
    Actor blinken = seen.actor("Secretary of State Antony J. Blinken");
    assertThat(blinken.name()).isEqualTo("Antony J. Blinken");
    assertThat(blinken.country()).isEqualTo("USA");
    assertThat(blinken.office()).isEqualTo("secretary of state");
    assertThat(seen.actor("Mr. Blinken")).isEqualTo(blinken);
  }

  @Test
  void theOfficeIsThatOfTheReportsDay() {
    String text = "Antony Blinken visited Paris.";
    assertThat(read(text, LocalDate.of(2016, 5, 1)).actor("Antony Blinken").office())
        .isEqualTo("deputy secretary of state");
    Actor later = read(text, LocalDate.of(2026, 5, 1)).actor("Antony Blinken");
    assertThat(later.office()).isNull();
    assertThat(later.sectors()).containsExactly("ELI");
  }

  @Test
  void anAppositionIsTheSamePerson() {
    Seen seen = read("Blinken met with Xi Jinping, China's leader, on Monday.");
    assertThat(seen.actor("China's leader")).isEqualTo(seen.actor("Xi Jinping"));
    assertThat(seen.mention("China").kind()).isEqualTo(Mention.Kind.NAME);
    assertThat(seen.actor("China").kind()).isEqualTo(Actor.Kind.STATE);
  }

  @Test
  void anAppositionOfTheFirstNameInASentenceIsTheSamePersonToo() {
    Seen seen = read("Xi Jinping, the leader of China, met Blinken. The leader praised Qatar.");
    assertThat(seen.actor("the leader")).isEqualTo(seen.actor("Xi Jinping"));
    assertThat(seen.actor("The leader")).isEqualTo(seen.actor("Xi Jinping"));
  }

  @Test
  void aPersonInNoTableTakesCountryAndSectorFromTheTitle() {
    Actor actor =
        read("Turkish journalist Aylin Demir was freed.").actor("Turkish journalist Aylin Demir");
    assertThat(actor.name()).isEqualTo("Aylin Demir");
    assertThat(actor.country()).isEqualTo("TUR");
    assertThat(actor.sectors()).containsExactly("JRN");
  }

  @Test
  void aCapitalThatActsStandsForItsState() {
    Seen seen = read("China protested. Beijing said on Friday that it would retaliate.");
    assertThat(seen.mention("Beijing").kind()).isEqualTo(Mention.Kind.METONYM);
    assertThat(seen.actor("Beijing")).isEqualTo(seen.actor("China"));
    assertThat(seen.actor("it").country()).isEqualTo("CHN");
  }

  @Test
  void aCapitalThatIsDealtWithStandsForItsState() {
    Seen seen = read("The minister blamed Washington and held talks with Moscow.");
    assertThat(seen.mention("Washington").kind()).isEqualTo(Mention.Kind.METONYM);
    assertThat(seen.mention("Moscow").kind()).isEqualTo(Mention.Kind.METONYM);
  }

  @Test
  void aCapitalAfterAPrepositionOfPlaceIsAPlace() {
    Seen seen = read("The two men met in Moscow and later flew to Ankara.");
    assertThat(seen.mention("Moscow").kind()).isEqualTo(Mention.Kind.PLACE);
    assertThat(seen.mention("Ankara").kind()).isEqualTo(Mention.Kind.PLACE);
    assertThat(seen.actors.places()).extracting(Place::country).containsExactly("RUS", "TUR");
  }

  @Test
  void aCityIsAPlaceOfItsState() {
    Seen seen = read("Troops entered Mosul on Sunday.");
    assertThat(seen.mention("Mosul").kind()).isEqualTo(Mention.Kind.PLACE);
    assertThat(seen.actor("Mosul").country()).isEqualTo("IRQ");
  }

  @Test
  void anAdjectiveIsAModifierForItsState() {
    Seen seen = read("Iraqi officials rejected the offer.");
    assertThat(seen.mention("Iraqi").kind()).isEqualTo(Mention.Kind.MODIFIER);
    Actor officials = seen.actor("Iraqi officials");
    assertThat(officials.kind()).isEqualTo(Actor.Kind.GROUP);
    assertThat(officials.country()).isEqualTo("IRQ");
    assertThat(officials.sectors()).containsExactly("GOV");
  }

  @Test
  void twoAdjectivesMakeTwoGroups() {
    Seen seen = read("Russian and Syrian warplanes bombed the town.");
    Mention planes = seen.mention("warplanes");
    assertThat(planes.actors())
        .extracting(id -> seen.actors.actor(id).country())
        .containsExactly("RUS", "SYR");
  }

  @Test
  void countedPeopleAreTheActors() {
    Seen seen = read("Dozens of protesters marched on Friday.");
    assertThat(seen.actor("protesters").sectors()).containsExactly("CVL");
  }

  @Test
  void aGroupIsOneWhenLaterDefinite() {
    Seen seen = read("Protesters marched in Baghdad. The protesters threw stones.");
    assertThat(seen.actor("The protesters")).isEqualTo(seen.actor("Protesters"));
  }

  @Test
  void bothSidesAreTheForemostTwoStates() {
    Seen seen = read("China and the United States held talks. Both sides agreed to meet again.");
    assertThat(seen.mention("Both sides").actors())
        .extracting(id -> seen.actors.actor(id).country())
        .containsExactlyInAnyOrder("CHN", "USA");
  }

  @Test
  void theyAreThoseJoinedBefore() {
    Seen seen = read("China and Russia said that they would sign the treaty.");
    assertThat(seen.mention("they").actors()).hasSize(2);
  }

  @Test
  void aSpokesmanIsOfHisMinistrysCountry() {
    Actor actor =
        read("A spokesman for the Russian Foreign Ministry denied it.").actor("A spokesman");
    assertThat(actor.country()).isEqualTo("RUS");
    assertThat(actor.sectors()).contains("GOV");
  }

  @Test
  void anInternationalBodyHasNoCountry() {
    Actor actor = read("The United Nations condemned the attack.").actor("The United Nations");
    assertThat(actor.country()).isNull();
    assertThat(actor.sectors()).containsExactly("IGO");
  }

  @Test
  void aGovernmentIsItsState() {
    Seen seen = read("The Chinese government protested. The government called it a provocation.");
    assertThat(seen.actor("The Chinese government").kind()).isEqualTo(Actor.Kind.STATE);
    assertThat(seen.actor("The government")).isEqualTo(seen.actor("The Chinese government"));
  }

  @Test
  void whoStandsForItsAntecedent() {
    Seen seen = read("Sergei Lavrov, who arrived on Monday, met Turkish officials.");
    assertThat(seen.actor("who")).isEqualTo(seen.actor("Sergei Lavrov"));
  }

  @Test
  void aMonthIsNobody() {
    assertThat(read("The talks will resume in May.", LocalDate.of(2018, 4, 1)).actors.all())
        .isEmpty();
  }

  @Test
  void mentionsStandInOrderWithOneToAHead() {
    Seen seen = read("U.S. officials met Xi Jinping, China's president, in Beijing on Monday.");
    assertThat(seen.actors.mentions())
        .isSortedAccordingTo(java.util.Comparator.comparing(Mention::span));
    assertThat(seen.actors.mentions().stream().map(m -> m.sentence() + ":" + m.head()))
        .doesNotHaveDuplicates();
  }

  private Seen read(String text) {
    return read(text, DAY);
  }

  private Seen read(String text, LocalDate day) {
    AnalysedText analysed = TestEngine.get().analyse(Report.ofText("test", text, day));
    return new Seen(text, reader.read(analysed, day));
  }

  /** A reading that is asked by the words of mentions. */
  private record Seen(String text, Actors actors) {
    Mention mention(String words) {
      List<Mention> found =
          actors.mentions().stream().filter(m -> m.span().of(text).endsWith(words)).toList();
      assertThat(found).as("mentions of '%s' in %s", words, actors.mentions()).isNotEmpty();
      return found.stream()
          .filter(m -> m.span().of(text).equals(words))
          .findFirst()
          .orElse(found.get(0));
    }

    Actor actor(String words) {
      return actors.actor(mention(words).actors().get(0));
    }
  }
}
