package org.demarche.reading.diplomacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.demarche.reading.Reading;
import org.demarche.reading.TestReader;
import org.demarche.report.Report;
import org.junit.jupiter.api.Test;

/** What becomes of the lines between actors. */
class ChannelReaderTest {

  @Test
  void aRequestForALineThatIsRebuffedIsRequestedAndRefused() {
    List<Channel> channels =
        channels("Japan pressed China to open a military hotline but was rebuffed.");
    assertThat(channels)
        .extracting(Channel::change)
        .containsExactlyInAnyOrder(Channel.Change.REQUESTED, Channel.Change.REFUSED);
    assertThat(channels).allMatch(c -> c.kind() == Channel.Kind.MILITARY);
    assertThat(channels).allMatch(c -> c.between().size() == 2);
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
    Reading reading = TestReader.get().read(Report.ofText("r", text, LocalDate.of(2023, 6, 19)));
    return reading.diplomacy().channels();
  }
}
