package org.demarche.reading.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.demarche.reading.Reading;
import org.demarche.reading.TestEngine;
import org.demarche.reading.TestReader;
import org.demarche.reading.event.Event;
import org.demarche.reading.event.EventType;
import org.demarche.reading.table.Knowledge;
import org.demarche.reading.table.TableException;
import org.demarche.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a text speaks of which issue. */
class IssueReaderTest {
  private static final IssueReader READER = new IssueReader(Knowledge.bundled());

  @TempDir Path folder;

  @Test
  void aTermIsFoundInAnyFormOfItsWords() {
    assertThat(issues("Peru lifted its export controls.")).containsExactly("export-controls");
    assertThat(issues("Peru signed a cease-fire.")).containsExactly("ceasefire");
    assertThat(issues("Peru signed a ceasefire.")).containsExactly("ceasefire");
  }

  @Test
  void theLongestTermWinsWhereTermsOverlap() {
    assertThat(issues("Norway welcomed the cyber attack report.")).containsExactly("cyber-attacks");
    assertThat(issues("The tanks were no aid to Ukraine.")).containsExactly("support-for-ukraine");
  }

  @Test
  void whatOnlyLooksLikeATermIsNone() {
    assertThat(issues("The islands became a bargaining chip.")).isEmpty();
    assertThat(issues("The firm sold chips.")).containsExactly("semiconductors");
  }

  @Test
  void someTermsCountOnlyBesideTheirNeighbours() {
    assertThat(issues("Tehran defended its uranium enrichment.")).containsExactly("iran-nuclear");
    assertThat(issues("The king moved to a settlement near the river.")).isEmpty();
    assertThat(issues("Israeli settlements spread.")).containsExactly("settlements");
  }

  @Test
  void anEventHasTheIssuesOfItsClauseAndNotOfTheOneBesideIt() {
    Reading reading =
        TestReader.get()
            .read(
                Report.ofText(
                    "r",
                    "France condemned Iran over the ballistic missile tests and praised Ghana for"
                        + " the fishing agreement.",
                    LocalDate.of(2023, 6, 19)));
    assertThat(reading.events())
        .filteredOn(e -> e.type() == EventType.ACCUSE)
        .first()
        .extracting(Event::issues)
        .isEqualTo(List.of("missiles"));
    assertThat(reading.events())
        .filteredOn(e -> e.type() == EventType.SUPPORT)
        .first()
        .extracting(Event::issues)
        .isEqualTo(List.of("fishing"));
  }

  @Test
  void aUserAddsIssuesAndTerms() throws IOException {
    Path file = Files.createDirectories(folder.resolve("issue")).resolve("issues-mine.tsv");
    Files.writeString(
        file,
        """
        issue\tname\tterms\tnear\tunless\tcontexts\texample
        moon-base\tBase on the Moon\tmoon base\t\t\ttechnology\tThe {moon base} is planned.
        whaling\t\tminke hunt\t\t\t\tThe {minke hunt} went on.
        """);
    IssueReader reader = new IssueReader(Knowledge.with(folder));
    assertThat(issues(reader, "Oslo opened the minke hunt and a moon base."))
        .containsExactly("whaling", "moon-base");
    assertThat(reader.all())
        .filteredOn(i -> i.id().equals("whaling"))
        .singleElement()
        .satisfies(i -> assertThat(i.terms()).contains("whale hunt", "minke hunt"))
        .satisfies(i -> assertThat(i.name()).isEqualTo("Whaling"));
  }

  @Test
  void aRowWithoutTermsIsRefusedWithItsLine() throws IOException {
    Path file = Files.createDirectories(folder.resolve("issue")).resolve("issues-mine.tsv");
    Files.writeString(
        file, "issue\tname\tterms\tnear\tunless\tcontexts\texample\nx\tX\t\t\t\t\t\n");
    assertThatThrownBy(() -> new IssueReader(Knowledge.with(folder)))
        .isInstanceOf(TableException.class)
        .hasMessageContaining("issues-mine.tsv:2");
  }

  private static List<String> issues(String text) {
    return issues(READER, text);
  }

  private static List<String> issues(IssueReader reader, String text) {
    return reader.read(TestEngine.get().analyse(Report.ofText("r", text, null))).mentions().stream()
        .map(Issues.Mention::issue)
        .distinct()
        .toList();
  }
}
