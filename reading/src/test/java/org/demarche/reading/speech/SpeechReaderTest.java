package org.demarche.reading.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.demarche.reading.Reading;
import org.demarche.reading.TestReader;
import org.demarche.report.Report;
import org.demarche.report.Span;
import org.junit.jupiter.api.Test;

class SpeechReaderTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2023, 6, 19);

  @Test
  void aCueAfterTheQuotation() {
    assertThat(
            said("“We will reopen the border,” said Norwegian Foreign Minister Anniken Huitfeldt."))
        .containsExactly(
            "Norwegian Foreign Minister Anniken Huitfeldt: “We will reopen the border,”");
  }

  @Test
  void aStatementSaysWhyItWasRecordedSo() {
    Reading reading =
        read("Finnish Prime Minister Sanna Marin left. On Friday she said the border stays shut.");
    assertThat(reading.statements())
        .singleElement()
        .satisfies(
            said ->
                assertThat(said.reasons())
                    .hasSize(4)
                    .startsWith("rule reported")
                    .anyMatch(reason -> reason.matches("cue said \\(.*cues-say\\.tsv:[0-9]+\\)"))
                    .contains("speaker Sanna Marin: by a pronoun")
                    .anyMatch(reason -> reason.startsWith("date: the time nearest to the cue")));
  }

  @Test
  void aCueBeforeTheQuotation() {
    assertThat(said("Prime Minister Sanna Marin told reporters: \"The border stays shut.\""))
        .containsExactly("Prime Minister Sanna Marin: \"The border stays shut.\"");
  }

  @Test
  void aCueInsideTheQuotationMakesOneStatementOfTwoParts() {
    assertThat(said("“The border,” the Finnish minister said, “stays shut until spring.”"))
        .containsExactly("the Finnish minister: “The border,” // “stays shut until spring.”");
  }

  @Test
  void aQuotationGoesOnAfterItsCueWithoutANewOne() {
    assertThat(
            said(
                "“The border stays shut,” the Finnish minister said. “We have no choice in this.”"))
        .containsExactly(
            "the Finnish minister: “The border stays shut,” // “We have no choice in this.”");
  }

  @Test
  void twoSpeakersInTurn() {
    assertThat(
            said(
                "“The border stays shut,” the Finnish minister said.\n\n"
                    + "“That is a mistake,” the Russian ambassador replied."))
        .containsExactly(
            "the Finnish minister: “The border stays shut,”",
            "the Russian ambassador: “That is a mistake,”");
  }

  @Test
  void aNewCueIsANewStatement() {
    Reading reading =
        read(
            "“The border stays shut,” said Finnish Prime Minister Sanna Marin. “We have no choice,”"
                + " she added.");
    assertThat(reading.statements()).hasSize(2);
    assertThat(reading.statements().get(1).speaker())
        .isNotNull()
        .isEqualTo(reading.statements().get(0).speaker());
  }

  @Test
  void aQuotationOverParagraphs() {
    assertThat(
            said(
                "The Finnish minister said: “The border stays shut until the spring.\n\n"
                    + "“After that we shall see.”"))
        .containsExactly(
            "The Finnish minister: “The border stays shut until the spring. // “After that we shall see.”");
  }

  @Test
  void reportedSpeechWithItsOwnWordsInQuotes() {
    Statement one =
        only("The Finnish minister said the closure was “a last resort” for the country.");
    assertThat(one.kind()).isEqualTo(Statement.Kind.MIXED);
    Statement other = only("The Finnish minister said that the closure would last.");
    assertThat(other.kind()).isEqualTo(Statement.Kind.INDIRECT);
  }

  @Test
  void reportedSpeechBeforeItsCue() {
    assertThat(said("The closure will last until spring, the Finnish minister said on Friday."))
        .containsExactly("the Finnish minister: The closure will last until spring");
  }

  @Test
  void aSourceInAPhrase() {
    assertThat(said("According to the Finnish ministry, the closure will last until spring."))
        .containsExactly("the Finnish ministry: the closure will last until spring");
  }

  @Test
  void aHeadlineWithItsSpeakerBeforeAColon() {
    assertThat(said("Finland: Border stays shut\n\nThe border is long and it is cold there."))
        .containsExactly("Finland: Border stays shut");
  }

  @Test
  void scareQuotesAreNoStatement() {
    assertThat(said("The “smart” fence fell over in the wind.")).isEmpty();
  }

  @Test
  void theAddresseeIsWhoIsTold() {
    Reading reading = read("Finland told Russia that the border would stay shut.");
    Statement told = reading.statements().get(0);
    assertThat(told.addressees()).hasSize(1);
    assertThat(reading.actors())
        .anyMatch(a -> a.id().equals(told.addressees().get(0)) && "RUS".equals(a.country()));
  }

  @Test
  void aStatementIsDatedByItsCuesClauseElseByTheReport() {
    assertThat(only("The Finnish minister said on Friday that the border would stay shut.").date())
        .isEqualTo("2023-06-16");
    assertThat(only("The Finnish minister said that the border would stay shut.").date())
        .isEqualTo("2023-06-19");
  }

  @Test
  void whatIsSaidIsNotSearchedForFurtherStatements() {
    assertThat(read("Finland said that Norway believed that Russia wanted to talk.").statements())
        .hasSize(1);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "“",
            "”",
            "\"",
            "''",
            "'",
            "said",
            "the minister",
            "Russia",
            ",",
            ".",
            ":",
            "according to",
            "that",
            "told",
            "he",
            "refused to",
            "called",
            "—",
            "\n\n",
            "?",
            "as",
            "put it",
            "-",
            "\uD83D\uDE00",
            "a plan")
        .list()
        .ofMaxSize(20)
        .map(l -> String.join(" ", l));
  }

  @Property(tries = 150)
  void anyTextGivesStatementsWithSpansInside(@ForAll("texts") String text) {
    for (Statement statement : read(text).statements()) {
      assertThat(statement.cue().end()).isLessThanOrEqualTo(text.length());
      assertThat(statement.content()).isNotEmpty().isSorted();
      for (Span span : statement.content()) {
        assertThat(span.end()).isLessThanOrEqualTo(text.length());
      }
    }
  }

  private static Statement only(String text) {
    List<Statement> found = read(text).statements();
    assertThat(found).as(text).hasSize(1);
    return found.get(0);
  }

  private static List<String> said(String text) {
    return read(text).statements().stream()
        .map(
            s ->
                (s.speakerSpan() == null ? "-" : s.speakerSpan().of(text))
                    + ": "
                    + s.content().stream().map(c -> c.of(text)).collect(Collectors.joining(" // ")))
        .toList();
  }

  private static Reading read(String text) {
    return TestReader.get().read(Report.ofText("test", text, PUBLISHED));
  }
}
