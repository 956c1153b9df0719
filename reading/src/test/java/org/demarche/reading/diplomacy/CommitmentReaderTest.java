package org.demarche.reading.diplomacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.demarche.reading.TestReader;
import org.demarche.report.Report;
import org.junit.jupiter.api.Test;

class CommitmentReaderTest {

  private static List<Commitment> commitments(String text) {
    Report report = Report.ofText("test", text, LocalDate.of(2023, 6, 19));
    return TestReader.get().read(report).diplomacy().commitments();
  }

  private static Commitment only(String text) {
    List<Commitment> found = commitments(text);
    assertThat(found).as(text).hasSize(1);
    return found.get(0);
  }

  @Test
  void aPromiseBindsOneSideToAnother() {
    String text = "Turkey promised Iraq to release more water.";
    Commitment promise = only(text);
    assertThat(promise.by()).hasSize(1);
    assertThat(promise.to()).hasSize(1);
    assertThat(promise.matter().of(text)).isEqualTo("release more water");
    assertThat(promise.state()).isEqualTo(Commitment.State.MADE);
  }

  @Test
  void anAgreementBindsBothSides() {
    Commitment agreement = only("Egypt and Israel agreed to open the crossing.");
    assertThat(agreement.by()).hasSize(2);
    assertThat(agreement.to()).isEmpty();
  }

  @Test
  void anAgreementWithSomebodyBindsThemToo() {
    assertThat(only("Egypt signed an agreement with Israel on the crossing.").by()).hasSize(2);
  }

  @Test
  void whatIsOnlyPointedAtIsFoundInTheSentenceBefore() {
    String text =
        "The talks dealt with small issues, such as visas and fishing licences. "
            + "Norway and Russia agreed to work on those in the coming months.";
    Commitment agreement = only(text);
    assertThat(agreement.matter().of(text)).isEqualTo("visas and fishing licences");
    assertThat(agreement.evidence()).hasSize(2);
  }

  @Test
  void theTimeByWhichItIsToBeDoneIsDue() {
    assertThat(only("Turkey promised to release more water by July 1.").due())
        .isEqualTo("2023-07-01");
    assertThat(only("Iran and Iraq agreed to reopen their embassies within two months.").due())
        .isEqualTo("2023-08-19");
  }

  @Test
  void lengthOfTimeFromUnknownDayIsNotDue() {
    assertThat(only("Turkey had promised Iraq to release more water within a month.").due())
        .isNull();
  }

  @Test
  void whatAnAccordSaysIsUndertakenOnTheDayItWasMade() {
    String text =
        "Under a pact signed in Rome on Friday, Italy is to withdraw its ships from Malta by July 1.";
    Commitment term = only(text);
    assertThat(term.matter().of(text)).startsWith("withdraw its ships from Malta");
    assertThat(term.date()).isEqualTo("2023-06-16");
    assertThat(term.due()).isEqualTo("2023-07-01");
  }

  @Test
  void whatAPartyWillDoWithoutAnAccordIsNoTermOfOne() {
    assertThat(commitments("Italy will hold elections on July 1.")).isEmpty();
  }

  @Test
  void whatAStateAnnouncesOfItselfIsUndertakenButAThreatIsNot() {
    assertThat(commitments("Libya announced that it would dismantle its radar.")).hasSize(1);
    assertThat(commitments("Libya announced that it would punish Malta.")).isEmpty();
  }

  @Test
  void whoLeavesADealWithdrawsWhatHePromised() {
    String text =
        "Norway left the fishing treaty on Friday. It had promised Iceland to spare the cod.";
    assertThat(commitments(text))
        .filteredOn(c -> c.matter().of(text).equals("spare the cod"))
        .allMatch(c -> c.state() == Commitment.State.WITHDRAWN)
        .hasSize(1);
  }

  @Test
  void whatIsNoLongerDoneAsPromisedIsNotKept() {
    assertThat(commitments("Norway will no longer cut tariffs as its minister had pledged."))
        .noneMatch(c -> c.state() == Commitment.State.KEPT);
  }

  @Test
  void aTimePastIsNotDue() {
    assertThat(only("Turkey promised on Friday to release more water.").due()).isNull();
  }

  @Test
  void aPromiseIsKeptOrBrokenInALaterSentence() {
    assertThat(only("Mali promised to free the soldiers. Mali broke its pledge.").state())
        .isEqualTo(Commitment.State.BROKEN);
    assertThat(only("Mali promised to free the soldiers. Mali kept its promise.").state())
        .isEqualTo(Commitment.State.KEPT);
    assertThat(only("Mali promised to free the soldiers. Mali failed to keep its promise.").state())
        .isEqualTo(Commitment.State.BROKEN);
  }

  @Test
  void anOfferCanBeWithdrawn() {
    assertThat(only("Mali offered to free the soldiers. It then withdrew the offer.").state())
        .isEqualTo(Commitment.State.WITHDRAWN);
  }

  @Test
  void whatIsDoneAsPromisedIsKept() {
    String text = "India lifted the ban as promised.";
    assertThat(only(text).state()).isEqualTo(Commitment.State.KEPT);
    assertThat(only(text).matter().of(text)).isEqualTo("lifted the ban");
  }

  @Test
  void whatMayBePromisedIsNone() {
    assertThat(commitments("Turkey may promise to release more water.")).isEmpty();
  }

  @Test
  void aThreatIsNoPromise() {
    assertThat(commitments("Iran vowed to attack the ships.")).isEmpty();
  }

  @Test
  void whatACompanyPromisesItsCustomersIsNone() {
    assertThat(commitments("The bank promised its customers to lower the fees.")).isEmpty();
  }

  @Test
  void agreeingToARequestIsAnAnswerAndNoNewUndertaking() {
    assertThat(commitments("Norway asked Russia for access. Moscow agreed to the request."))
        .isEmpty();
  }
}
