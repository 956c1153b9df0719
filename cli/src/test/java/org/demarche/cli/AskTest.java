package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people ask of a record, asked as they ask it. */
class AskTest {
  @TempDir static Path folder;
  private static Path record;

  @BeforeAll
  static void fill() throws IOException {
    Path reports = folder.resolve("reports.jsonl");
    Files.writeString(
        reports,
        """
        {"id": "one", "published": "2021-03-03", "publisher": "Gazette", "text": "Peru expelled the Mexican ambassador on Wednesday. Peruvian President Ana Diaz condemned Mexico on Tuesday."}
        {"id": "two", "published": "2021-03-04", "publisher": "Courier", "text": "Peru expelled the Mexican ambassador on Wednesday, the ministry in Lima said."}
        {"id": "three", "published": "2021-05-04", "publisher": "Courier", "text": "Kenya sent relief supplies to Somalia on Monday."}
        """);
    record = folder.resolve("r.duckdb");
    CommandRun added = CommandRun.of("add", reports, "--record", record);
    assertThat(added.code()).as(added.err()).isZero();
  }

  private static CommandRun ask(Object... words) {
    Object[] all = new Object[words.length + 2];
    System.arraycopy(words, 0, all, 0, words.length);
    all[words.length] = "--record";
    all[words.length + 1] = record;
    return CommandRun.of(all);
  }

  @Test
  void a_relation_shows_its_months_beside_what_was_read_and_what_is_silent() {
    CommandRun run = ask("relation", "peru", "Mexico");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("Peru → Mexico")
        .contains("2 of the 3 reports read of that time name both")
        .containsPattern("2021-03 .*█.*│.* 2 / 2")
        .containsPattern("2021-04 .*nothing read")
        .containsPattern("2021-05 .*not observed")
        .contains("2 reports from 2 origins");
  }

  @Test
  void a_relation_as_csv_has_a_row_a_direction_and_span_and_empty_cells_for_silence() {
    CommandRun run = ask("relation", "PER", "MEX", "--format", "csv", "--to", "2021-04-30");
    assertThat(run.out())
        .startsWith("source,target,span,first,last,seen,cooperation,conflict,net,");
    assertThat(run.lines()).hasSize(1 + 4);
    assertThat(run.lines().get(1)).startsWith("PER,MEX,2021-03,2021-03-01,2021-03-31,observed,");
    assertThat(run.lines().get(2)).contains("not read,,,,,,,,");
  }

  @Test
  void the_acts_behind_the_indices_are_listed() {
    CommandRun run = ask("relation", "PER", "MEX", "--acts", "--format", "ndjson");
    assertThat(run.lines()).isNotEmpty().allMatch(line -> line.startsWith("{\"row\":\"item\","));
    assertThat(run.out()).contains("Peru expelled the Mexican ambassador on Wednesday");
  }

  @Test
  void an_unknown_name_is_answered_with_near_ones() {
    CommandRun run = ask("relation", "Perru", "MEX");
    assertThat(run.code()).isEqualTo(ExitCode.USAGE.number());
    assertThat(run.err())
        .contains("nobody in the record is called 'Perru'; near:")
        .contains("Peru");
  }

  @Test
  void a_person_is_no_side_of_a_relation_but_an_actor() {
    CommandRun run = ask("relation", "Ana Diaz", "MEX");
    assertThat(run.err()).contains("demarche actor");
    assertThat(ask("actor", "diaz").out()).contains("Ana Diaz").contains("Mexico");
  }

  @Test
  void a_search_finds_reports_and_items_by_their_words() {
    assertThat(ask("search", "ambassador").out()).contains("Items").contains("Reports");
    assertThat(ask("search", "supplies", "--kind", "report").out())
        .contains("three")
        .doesNotContain("Items");
    assertThat(ask("search", "ambassador", "--side", "Kenya").out()).startsWith("nothing");
    CommandRun wrong = ask("search", "x", "--kind", "tale");
    assertThat(wrong.err()).contains("no kind 'tale'; these are: report, event");
  }

  @Test
  void the_ledger_says_what_was_read() {
    assertThat(ask("coverage", "--format", "csv").lines())
        .contains("Courier,2021-03,2021-03-01,1", "Gazette,2021-03,2021-03-01,1");
  }

  @Test
  void what_the_record_has_nothing_of_is_said() {
    assertThat(ask("channels", "KEN", "PER").out()).contains("nothing in the record");
    assertThat(ask("due", "--today", "2021-06-01").out()).contains("As of 2021-06-01");
    assertThat(ask("follow").code()).isZero();
    assertThat(ask("issue", "fishing-grounds").err()).contains("demarche issue");
  }
}
