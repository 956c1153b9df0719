package org.demarche.reading.diplomacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.demarche.reading.Reading;
import org.demarche.reading.TestReader;
import org.demarche.reading.actor.Actor;
import org.demarche.report.Report;
import org.demarche.report.Span;
import org.junit.jupiter.api.Test;

class RequestReaderTest {

  private static Reading read(String text) {
    return TestReader.get().read(Report.ofText("test", text, LocalDate.of(2023, 6, 19)));
  }

  private static List<Request> requests(String text) {
    return read(text).diplomacy().requests();
  }

  private static Request only(String text) {
    List<Request> found = requests(text);
    assertThat(found).as(text).hasSize(1);
    return found.get(0);
  }

  private static String countries(Reading reading, List<String> ids) {
    return reading.actors().stream()
        .filter(a -> ids.contains(a.id()))
        .map(Actor::country)
        .distinct()
        .reduce("", (a, b) -> a + b);
  }

  @Test
  void aRequestSaysWhoAsksWhomForWhat() {
    String text = "Norway on Friday urged Russia to open the archives.";
    Reading reading = read(text);
    Request request = reading.diplomacy().requests().get(0);
    assertThat(countries(reading, request.by())).isEqualTo("NOR");
    assertThat(countries(reading, request.to())).isEqualTo("RUS");
    assertThat(request.matter().of(text)).isEqualTo("open the archives");
    assertThat(request.answer()).isEqualTo(Request.Answer.OPEN);
    assertThat(request.date()).isEqualTo("2023-06-16");
  }

  @Test
  void theMatterEndsWhereTheReportAddsSomething() {
    String text =
        "Norway urged Russia to open the archives, which historians have long wanted to see.";
    assertThat(only(text).matter().of(text)).isEqualTo("open the archives");
  }

  @Test
  void anAnswerInTheSameSentenceCounts() {
    String text = "Norway pressed in the talks for Russia to open the archives, but was rebuffed.";
    assertThat(only(text).answer()).isEqualTo(Request.Answer.REFUSED);
  }

  @Test
  void anAnswerInALaterSentenceCountsAndIsShown() {
    String text =
        "Norway asked Russia for access to the port. The weather was fine. Moscow rejected the request.";
    Request request = only(text);
    assertThat(request.answer()).isEqualTo(Request.Answer.REFUSED);
    assertThat(request.evidence()).hasSize(2);
    assertThat(request.evidence().get(1).of(text)).isEqualTo("Moscow rejected the request.");
  }

  @Test
  void anAnswerOfSomebodyElseIsNone() {
    String text = "Norway asked Russia for access to the port. Sweden rejected the request.";
    assertThat(only(text).answer()).isEqualTo(Request.Answer.OPEN);
  }

  @Test
  void whatHasNotYetBeenAcceptedIsOpen() {
    String text = "Norway asked Russia for access. Moscow has not yet accepted the request.";
    assertThat(only(text).answer()).isEqualTo(Request.Answer.OPEN);
  }

  @Test
  void whatIsNotAcceptedIsRefused() {
    String text = "Norway asked Russia for access. Moscow did not accept the request.";
    assertThat(only(text).answer()).isEqualTo(Request.Answer.REFUSED);
  }

  @Test
  void ofTwoAskedEachGivesHisOwnAnswer() {
    List<Request> found =
        requests("Norway urged Kenya and Chad to close the port. Kenya agreed; Chad refused.");
    assertThat(found)
        .extracting(Request::answer)
        .containsExactly(Request.Answer.ACCEPTED, Request.Answer.REFUSED);
  }

  @Test
  void whatBothRefuseIsRefusedByBoth() {
    List<Request> found =
        requests(
            "Peru asked Chile to open the border. Chile asked Peru to return its ships."
                + " Neither gave way.");
    assertThat(found).hasSize(2).allMatch(r -> r.answer() == Request.Answer.REFUSED);
  }

  @Test
  void whoDoesWhatHeWasAskedHasAccepted() {
    String text = "Norway told Russia to shut the consulate. Moscow closed it on Friday.";
    assertThat(only(text).answer()).isEqualTo(Request.Answer.ACCEPTED);
  }

  @Test
  void whoDoesTheSameToSomethingElseHasNot() {
    String text = "Norway told Russia to shut the consulate. Moscow closed the airport on Friday.";
    assertThat(only(text).answer()).isEqualTo(Request.Answer.OPEN);
  }

  @Test
  void whatIsSaidNotToComeIsRefused() {
    String text = "Norway asked Russia to shut the port. Moscow said it would not shut the port.";
    assertThat(only(text).answer()).isEqualTo(Request.Answer.REFUSED);
  }

  @Test
  void whatIsSaidOfOtherThingsIsNoAnswer() {
    String text = "Norway asked Russia to shut the port. Moscow said the issue was a hard one.";
    assertThat(only(text).answer()).isEqualTo(Request.Answer.OPEN);
  }

  @Test
  void whatIsNotAllowedToOthersIsNoAnswer() {
    String text =
        "Norway asked Russia for access to the port. Moscow did not allow them to fish there.";
    assertThat(only(text).answer()).isEqualTo(Request.Answer.OPEN);
  }

  @Test
  void whoAnswersWhatWasAskedOfNobodyNamedIsTheOneAsked() {
    Reading reading = read("Norway called for talks on fishing. Russia rejected the call.");
    Request request = reading.diplomacy().requests().get(0);
    assertThat(countries(reading, request.to())).isEqualTo("RUS");
  }

  @Test
  void whoIsPointedAtIsNotTheOneWhoAsks() {
    Reading reading =
        read("The Norwegian premier met President Ruto. He asked him to open the archives.");
    Request request = reading.diplomacy().requests().get(0);
    assertThat(countries(reading, request.by())).isEqualTo("NOR");
    assertThat(countries(reading, request.to())).isEqualTo("KEN");
  }

  @Test
  void ofSayersWithinSayersTheInnerOneDemands() {
    Reading reading =
        read(
            "The Russian minister said Norway should open the archives,"
                + " according to the Russian government.");
    Request request = reading.diplomacy().requests().get(0);
    assertThat(reading.actors())
        .filteredOn(a -> request.by().contains(a.id()))
        .allMatch(a -> a.kind() == Actor.Kind.PERSON);
  }

  @Test
  void whatIsAskedByMayorsIsNoMatterBetweenStates() {
    assertThat(requests("The mayor of Bergen asked Norway for new trams.")).isEmpty();
  }

  @Test
  void anAnswerToAnotherMatterIsNone() {
    String text = "Norway asked Russia for access to the port. Moscow rejected the budget.";
    assertThat(only(text).answer()).isEqualTo(Request.Answer.OPEN);
  }

  @Test
  void theNounThatIsAnsweredIsARequestToo() {
    String text = "Russia turned down a Norwegian request for access to the port.";
    Request request = only(text);
    assertThat(request.matter().of(text)).isEqualTo("access to the port");
    assertThat(request.answer()).isEqualTo(Request.Answer.REFUSED);
  }

  @Test
  void whatOneSideSaysAnotherMustDoIsADemand() {
    String text = "Russia must withdraw its ships, the Norwegian minister said.";
    assertThat(only(text).matter().of(text)).isEqualTo("withdraw its ships");
  }

  @Test
  void whatASideSaysItMustDoItselfIsNoDemand() {
    assertThat(requests("Norway must build ships, the Norwegian minister said.")).isEmpty();
  }

  @Test
  void whatIsAskedOfReportersIsNoRequest() {
    assertThat(requests("The Norwegian minister asked reporters to wait outside.")).isEmpty();
  }

  @Test
  void whatInvestorsDemandIsNoRequest() {
    assertThat(requests("Investors demanded higher yields.")).isEmpty();
  }

  @Test
  void aRequestToComeIsNone() {
    assertThat(requests("Norway may ask Russia to open the archives.")).isEmpty();
  }

  @Test
  void aRepeatedDemandIsOne() {
    String text =
        "Norway demanded the release of the sailors. "
            + "The Norwegian minister called again for the release of the sailors on Sunday.";
    Request request = only(text);
    assertThat(request.evidence()).hasSize(2);
    assertThat(request.evidence()).isSorted();
  }

  @Test
  void aVisitAtSomebodysInvitationIsAnInvitationAccepted() {
    String text =
        "The Russian minister will visit Oslo at the invitation of the Norwegian premier.";
    Request request = only(text);
    assertThat(request.answer()).isEqualTo(Request.Answer.ACCEPTED);
    assertThat(request.matter().of(text)).isEqualTo("visit Oslo");
  }

  @Test
  void anInvitationToACapitalComesFromThere() {
    Request request = only("The Norwegian minister accepted an invitation to Moscow.");
    assertThat(request.by()).hasSize(1);
    assertThat(request.to()).hasSize(1);
    assertThat(request.answer()).isEqualTo(Request.Answer.ACCEPTED);
  }

  @Test
  void theReasonsNameTheRulesOfRequestAndAnswer() {
    String text = "Norway asked Russia for access. Moscow rejected the request.";
    assertThat(String.join("; ", only(text).reasons()))
        .contains("requests.tsv:")
        .contains("answers.tsv:")
        .contains("refused");
  }

  @Test
  void theEventsOfRequestAndAnswerAreNamed() {
    String text = "Norway asked Russia for access. Moscow rejected the request.";
    Reading reading = read(text);
    assertThat(reading.diplomacy().requests().get(0).events()).hasSize(2);
    Span first = reading.events().get(0).trigger();
    assertThat(first.of(text)).isEqualTo("asked");
  }
}
