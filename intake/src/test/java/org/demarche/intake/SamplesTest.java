package org.demarche.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.intake.table.Table;
import org.demarche.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Goes over the samples of the repository. */
class SamplesTest {
  private static final Path SAMPLES = Path.of("../samples");

  static Stream<List<String>> pages() {
    return Table.rows(SamplesTest.class, "sample-pages.tsv", 7).stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void theArticleOfAPageIsFoundAndNothingElse(List<String> expected) {
    Report report = Runs.report(Runs.of(SAMPLES.resolve("pages/" + expected.get(0))).get(0));
    assertThat(report.published()).isEqualTo(LocalDate.parse(expected.get(1)));
    assertThat(report.text().split("\n\n")).hasSize(Integer.parseInt(expected.get(2)));
    assertThat(report.text()).startsWith(expected.get(3)).endsWith(expected.get(4));
    assertThat(String.join(", ", report.authors())).isEqualTo(expected.get(5));
    assertThat(report.text()).doesNotContain(expected.get(6).split("\\|"));
    assertThat(report.title()).isNotNull().doesNotContain("Courier", "Gazette", "&");
  }

  @Test
  void textsAreDatedByTheirDatelinesAndBylines() {
    List<Report> reports = Runs.reports(Runs.of(SAMPLES.resolve("text")));
    assertThat(reports).hasSize(20);
    assertThat(reports)
        .extracting(Report::id, Report::published)
        .contains(
            tuple("us-china-qin-gang-removed.txt", LocalDate.of(2023, 7, 25)),
            tuple("trade-australia-china-barley.txt", LocalDate.of(2023, 8, 4)),
            tuple("niger-ecowas-ultimatum.txt", Runs.OTHERWISE));
    assertThat(reports).filteredOn(report -> Runs.OTHERWISE.equals(report.published())).hasSize(1);
  }

  @Test
  void theWholeFolderIsReadInOrder() {
    List<Report> reports = Runs.reports(Runs.of(SAMPLES));
    assertThat(reports).hasSize(59);
    assertThat(reports.get(0).id()).isEqualTo("border-india-china-five-points.html");
    assertThat(reports.get(58).id()).isEqualTo("world-010");
    assertThat(reports).extracting(Report::id).doesNotHaveDuplicates();
  }
}
