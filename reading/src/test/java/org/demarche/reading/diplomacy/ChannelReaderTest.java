package org.demarche.reading.diplomacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.demarche.reading.Reading;
import org.demarche.reading.TestReader;
import org.demarche.reading.actor.Actor;
import org.demarche.report.Report;
import org.junit.jupiter.api.Test;

/** What becomes of the lines between actors. */
class ChannelReaderTest {

  @Test
  void aRequestForALineThatIsRebuffedIsOneChangeShownByBoth() {
    assertThat(channels("Japan pressed China to open a military hotline but was rebuffed."))
        .singleElement()
        .satisfies(c -> assertThat(c.change()).isEqualTo(Channel.Change.REFUSED))
        .satisfies(c -> assertThat(c.kind()).isEqualTo(Channel.Kind.MILITARY))
        .satisfies(c -> assertThat(c.between()).hasSize(2))
        .satisfies(c -> assertThat(c.evidence()).hasSize(2));
  }

  @Test
  void aLineIsOneOnlyWhereActorsSpeakOverIt() {
    assertThat(channels("Peru and Chile closed the railway line between Lima and Santiago."))
        .isEmpty();
    assertThat(channels("Peru cut the line.")).isEmpty();
    assertThat(channels("Peru cut the line to Chile."))
        .extracting(Channel::change)
        .containsExactly(Channel.Change.CLOSED);
  }

  @Test
  void whatALineIsAboutAndWhatWasVisitedBeforeAreNoSides() {
    assertThat(sides("Russia and the United States used a telephone line for Syria."))
        .containsExactlyInAnyOrder("RUS", "USA");
    assertThat(sides("After a visit to Fiji, Japan suspended military contacts with China."))
        .containsExactlyInAnyOrder("JPN", "CHN");
  }

  @Test
  void theOtherSideIsWhoTheSentenceBeforeSpeaksOf() {
    assertThat(sides("Japan confronted China over Korea. China froze some military exchanges."))
        .containsExactlyInAnyOrder("JPN", "CHN");
    assertThat(channels("Peru met Chile and Cuba. Some military exchanges were frozen by Fiji."))
        .allSatisfy(c -> assertThat(c.between()).hasSize(2));
  }

  @Test
  void aRelativeClauseTellsWhatBecameOfItsNoun() {
    assertThat(channels("Kenya restored relations with Iran, which it broke off in 2016."))
        .extracting(Channel::change, Channel::date)
        .contains(org.assertj.core.groups.Tuple.tuple(Channel.Change.CLOSED, "2016"));
    assertThat(
            channels(
                "They discussed lines of communication that had crumbled between India and Canada."))
        .extracting(Channel::change)
        .containsExactly(Channel.Change.SUSPENDED);
  }

  @Test
  void oneChangeThatSeveralSentencesTellIsOneItem() {
    List<Channel> channels =
        channels(
            "Iran reopened its embassy in Saudi Arabia. The embassy was reopened by Iran in Saudi"
                + " Arabia after seven years.");
    assertThat(channels).hasSize(1);
    assertThat(channels.get(0).evidence()).hasSize(2);
  }

  @Test
  void eachChangeOfOneLineIsAnItemWithItsTime() {
    assertThat(
            channels(
                "Canada closed its embassy in Iran in 2012. Canada reopened its embassy in Iran on"
                    + " June 15."))
        .extracting(Channel::change, Channel::date)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Channel.Change.CLOSED, "2012"),
            org.assertj.core.groups.Tuple.tuple(Channel.Change.RESTORED, "2023-06-15"));
  }

  @Test
  void whatAnswersTheSentenceBeforeHasItsTime() {
    assertThat(
            channels(
                "Japan confronted China in March. China responded by freezing some military exchanges with Japan."))
        .singleElement()
        .extracting(Channel::change, Channel::date)
        .containsExactly(Channel.Change.SUSPENDED, "2023-03");
  }

  @Test
  void whatIsNotAgreedToIsRefused() {
    assertThat(channels("China did not agree to restore military contacts with Japan."))
        .extracting(Channel::change)
        .containsExactly(Channel.Change.REFUSED);
  }

  @Test
  void aMeetingIsNoChannelAndWhatIsDeniedChangesNothing() {
    assertThat(channels("The presidents of Peru and Chile met in Lima.")).isEmpty();
    assertThat(channels("Peru has not reopened its embassy in Chile.")).isEmpty();
    assertThat(channels("Peru might reopen its embassy in Chile.")).isEmpty();
  }

  @Test
  void everyItemShowsItsWordsAndSaysWhy() {
    String text = "Algeria recalled its ambassador from France.";
    assertThat(channels(text))
        .singleElement()
        .satisfies(c -> assertThat(c.id()).isEqualTo("h1"))
        .satisfies(c -> assertThat(c.evidence().get(0).of(text)).contains("recalled"))
        .satisfies(c -> assertThat(c.reasons()).isNotEmpty());
  }

  private static List<Channel> channels(String text) {
    return read(text).diplomacy().channels();
  }

  /** The countries that the only channel joins. */
  private static List<String> sides(String text) {
    Reading reading = read(text);
    assertThat(reading.diplomacy().channels()).hasSize(1);
    List<String> between = reading.diplomacy().channels().get(0).between();
    return reading.actors().stream()
        .filter(a -> between.contains(a.id()))
        .map(Actor::country)
        .toList();
  }

  private static Reading read(String text) {
    return TestReader.get().read(Report.ofText("r", text, LocalDate.of(2023, 6, 19)));
  }
}
