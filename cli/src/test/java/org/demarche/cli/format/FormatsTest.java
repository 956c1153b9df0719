package org.demarche.cli.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.demarche.cli.terminal.Paint;
import org.junit.jupiter.api.Test;

/** Each format of one reading made by hand, against a file beside this class. */
class FormatsTest {

  private static String golden(String name) throws IOException {
    try (InputStream file =
        Objects.requireNonNull(FormatsTest.class.getResourceAsStream(name), name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void jsonLinesAreAsThePublicInterfaceSays() throws IOException {
    assertThat(new Ndjson(false).show(Readings.ofMeeting())).isEqualTo(golden("meeting.ndjson"));
  }

  @Test
  void everySectionOfDiplomacyIsAsThePublicInterfaceSays() throws IOException {
    assertThat(new Ndjson(false).show(Talks.reading())).isEqualTo(golden("talks.ndjson"));
  }

  @Test
  void everyItemSaysWhyOnRequest() {
    assertThat(new Ndjson(true).show(Talks.reading()))
        .contains("\"rule\":\"met-in\",\"reasons\":[\"rule met-in (encounters.tsv:7)\"]}")
        .contains("\"rule\":\"is-ours\",\"reasons\":[\"rule is-ours (positions.tsv:7)\"]}");
  }

  @Test
  void tableQuotesCellsAndDisarmsFormulas() throws IOException {
    var csv = new Csv(false);
    assertThat(csv.head() + csv.show(Readings.ofMeeting())).isEqualTo(golden("meeting.csv"));
  }

  @Test
  void briefSaysItInPlainWords() throws IOException {
    assertThat(new Brief(60, Paint.of(false), true).show(Readings.ofMeeting()))
        .isEqualTo(golden("meeting.brief.txt"));
  }

  @Test
  void briefHasAHeadingForEachKindOfFinding() throws IOException {
    assertThat(new Brief(60, Paint.of(false), true).show(Talks.reading()))
        .isEqualTo(golden("talks.brief.txt"));
  }

  @Test
  void briefKeepsToTheColumnsOfANarrowTerminal() {
    assertThat(new Brief(40, Paint.of(false), false).show(Talks.reading()).lines())
        .allSatisfy(
            line -> assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(40));
  }

  @Test
  void briefOfReportWithoutFindingsSaysSoInOneLine() {
    assertThat(new Brief(60, Paint.of(false), false).show(Readings.ofNothing()))
        .isEqualTo("It rained.\nno date · r-2 · nothing found\n\n");
  }

  @Test
  void readingWithoutEventsHasEveryFieldInJsonAndNoRowInTheTable() {
    assertThat(new Ndjson(false).show(Readings.ofNothing()))
        .contains("\"events\":[]", "\"positions\":[]", "\"url\":null", "\"authors\":[]");
    assertThat(new Csv(false).show(Readings.ofNothing())).isEmpty();
  }

  @Test
  void reasonsAreFurtherFields() {
    assertThat(new Ndjson(true).show(Readings.ofMeeting()))
        .contains("\"rule\":\"meet-with\",\"reasons\":[\"rule meet-with (verbs.tsv:7)\"]}");
    assertThat(new Csv(true).head()).endsWith(",reasons\r\n");
  }

  @Test
  void coloursAreTheProgramsOwnOnly() {
    String painted = new Brief(60, Paint.of(true), false).show(Readings.ofMeeting());
    assertThat(painted).contains("\u001b[1m", "\\u001b[31m").doesNotContain("\u001b[31m");
  }
}
