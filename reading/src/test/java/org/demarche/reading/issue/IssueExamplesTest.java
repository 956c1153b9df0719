package org.demarche.reading.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.reading.TestEngine;
import org.demarche.reading.table.Knowledge;
import org.demarche.reading.table.Row;
import org.demarche.reading.table.Table;
import org.demarche.report.Report;
import org.demarche.report.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every row of the table of issues finds its issue in its own example, and only there. */
class IssueExamplesTest {
  private static final List<Row> ROWS = Knowledge.bundled().rows("issue", "issues");
  private static final IssueReader READER = new IssueReader(Knowledge.bundled());

  @TestFactory
  Stream<DynamicTest> everyRowFindsItsExample() {
    return ROWS.stream()
        .map(
            row -> DynamicTest.dynamicTest(row.place() + " " + row.get("issue"), () -> check(row)));
  }

  private static void check(Row row) {
    String marked = row.get("example");
    Span words = new Span(marked.indexOf('{'), marked.indexOf('}') - 1);
    String text = marked.replace("{", "").replace("}", "");
    List<Issues.Mention> found =
        READER.read(TestEngine.get().analyse(Report.ofText("example", text, null))).mentions();
    assertThat(found)
        .as("%s: %s", row.place(), marked)
        .anyMatch(m -> m.issue().equals(row.get("issue")) && words.covers(m.span()));
  }

  @Test
  void contextsAreThoseOfPlover() {
    Set<String> contexts =
        Table.resource(Knowledge.class, "/org/demarche/reading/event/plover-contexts.tsv").stream()
            .map(row -> row.get("context"))
            .collect(Collectors.toSet());
    assertThat(READER.all())
        .allSatisfy(issue -> assertThat(contexts).containsAll(issue.contexts()));
    assertThat(READER.all()).allSatisfy(issue -> assertThat(issue.contexts()).isNotEmpty());
  }

  @Test
  void thereAreEnoughToBeginWith() {
    assertThat(READER.all()).hasSizeGreaterThan(120);
  }
}
