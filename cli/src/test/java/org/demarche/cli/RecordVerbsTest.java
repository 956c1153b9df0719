package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verbs that work on a record, from report to correction to file. */
class RecordVerbsTest {
  private static final String LINES =
      """
      {"id":"one","url":"https://one.example/a","published":"2023-03-03","text":"Peru condemned Mexico on Friday."}
      {"id":"two","url":"https://two.example/b","published":"2023-03-06","text":"The French president met the German chancellor in Paris on Sunday. Chile found Bolivia on Friday."}
      """;

  /** Read once: each test works on a copy of the record. */
  @TempDir static Path shared;

  @TempDir Path folder;
  private Path record;

  @BeforeAll
  static void add() throws IOException {
    Path lines = Files.writeString(shared.resolve("reports.jsonl"), LINES);
    assertThat(CommandRun.of("add", "--record", shared.resolve("r.duckdb"), lines).out())
        .startsWith("2 reports added");
  }

  @BeforeEach
  void copy() throws IOException {
    record = Files.copy(shared.resolve("r.duckdb"), folder.resolve("r.duckdb"));
  }

  private CommandRun run(String... words) {
    Object[] all = new Object[words.length + 2];
    System.arraycopy(words, 0, all, 0, words.length);
    all[words.length] = "--record";
    all[words.length + 1] = record;
    return CommandRun.of(all);
  }

  private String ok(String... words) {
    CommandRun run = run(words);
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    return run.out();
  }

  private void refused(String problem, String... words) {
    String before = ok("dump");
    CommandRun run = run(words);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(problem).doesNotContain("Exception", "\tat ");
    assertThat(ok("dump")).isEqualTo(before);
  }

  private String one(String query) {
    List<String> lines = ok("sql", "--format", "csv", query).lines().toList();
    assertThat(lines).hasSize(2);
    return lines.get(1);
  }

  private String accusation() {
    return one("SELECT key FROM events WHERE type = 'ACCUSE'");
  }

  @Test
  void a_query_gives_a_table_csv_or_json() {
    String query = "SELECT type, first_day, actors, 2 AS n FROM events WHERE type = 'ACCUSE'";

    assertThat(ok("sql", query).lines())
        .containsExactly(
            "type    first_day   actors  n",
            "------  ----------  ------  -",
            "ACCUSE  2023-03-03  PER     2",
            "(1 row)");
    assertThat(ok("sql", query, "--format", "csv"))
        .isEqualTo("type,first_day,actors,n\r\nACCUSE,2023-03-03,PER,2\r\n");
    assertThat(ok("sql", query, "-f", "ndjson"))
        .isEqualTo(
            "{\"type\":\"ACCUSE\",\"first_day\":\"2023-03-03\",\"actors\":[\"PER\"],\"n\":2}\n");
  }

  @Test
  void a_query_can_change_nothing_and_reach_no_other_file() {
    Path out = folder.resolve("out.csv");
    refused("may not be written", "sql", "DELETE FROM report");
    refused("may not be written", "sql", "SELECT 1; DROP VIEW events");
    refused("file system operations are disabled", "sql", "COPY (SELECT 1) TO '" + out + "'");
    refused(
        "file system operations are disabled",
        "sql",
        "SELECT * FROM read_text('" + folder.resolve("reports.jsonl") + "')");
    refused("file system operations are disabled", "sql", "ATTACH '" + out + "'");
    refused("locked", "sql", "SET enable_external_access = true");
    refused("nonsense does not exist", "sql", "SELECT * FROM nonsense");
    assertThat(out).doesNotExist();
  }

  @Test
  void an_item_is_shown_with_its_words_its_report_and_its_history() {
    String key = accusation();
    ok(
        "correct",
        "set",
        key,
        "date=2023-03-02",
        "place=Lima",
        "--as",
        "A. Clerk",
        "--why",
        "cable");

    assertThat(ok("show", key.substring(0, 8)))
        .startsWith(key + " event ACCUSE 2023-03-02 PER > MEX")
        .contains("place          Lima", "https://one.example/a")
        .contains("“Peru condemned Mexico on Friday.” [0–32]")
        .contains("A. Clerk: set date=2023-03-02", "(cable)");
  }

  @Test
  void a_correction_takes_effect_is_listed_and_can_be_undone() {
    String key = accusation();
    String before = ok("sql", "SELECT * FROM events ORDER BY key", "-f", "ndjson");

    assertThat(ok("correct", "reject", key)).contains("correction 1", "[rejected]");
    assertThat(one("SELECT count(*) FROM events WHERE type = 'ACCUSE'")).isEqualTo("0");
    assertThat(ok("correct", "undo", "1")).contains("correction 2");
    assertThat(ok("sql", "SELECT * FROM events ORDER BY key", "-f", "ndjson")).isEqualTo(before);
    assertThat(ok("correct", "log").lines())
        .satisfiesExactly(
            first -> assertThat(first).contains("reject", "[undone]"),
            second -> assertThat(second).contains("undo 1"));
    assertThat(
            ok("sql", "-f", "csv", "SELECT number, action, holds FROM corrections ORDER BY number"))
        .isEqualTo("number,action,holds\r\n1,reject,false\r\n2,undo,true\r\n");
  }

  @Test
  void what_is_added_by_hand_stands_with_its_source() {
    ok(
        "correct",
        "add",
        "encounter",
        "type=meeting",
        "actors=PER;MEX",
        "date=2023-03-09",
        "--source",
        "Cable 12: the ministers met",
        "--published",
        "2023-03-10");

    assertThat(
            one(
                "SELECT participants, first_day, quote FROM encounters WHERE first_day > DATE '2023-03-08'"))
        .isEqualTo("PER;MEX,2023-03-09,Cable 12: the ministers met");
  }

  @Test
  void what_cannot_be_corrected_so_is_refused_and_changes_nothing() {
    String key = accusation();
    refused("no item 'ffff'", "correct", "confirm", "ffff");
    refused("no item ''", "correct", "confirm", "");
    refused("'GREET' is no type of events; these are: ACCUSE", "correct", "set", key, "type=GREET");
    refused("no field 'colour'", "correct", "set", key, "date=2023-03-01", "colour=red");
    refused("is not FIELD=VALUE", "correct", "set", key, "date");
    refused("these are one item already", "correct", "merge", key, key);
    refused("no correction 7 in the log", "correct", "undo", "7");
    refused("what type of encounter?", "correct", "add", "encounter", "--source", "x");
    refused("nobody is named", "correct", "confirm", key, "--as", " ");
  }

  @Test
  void reading_again_with_other_rules_keeps_corrections_and_lists_those_without_object()
      throws IOException {
    ok("correct", "confirm", accusation());
    String unchanged = ok("dump");
    assertThat(ok("reread")).startsWith("0 reports read again, 2 read by these rules");
    assertThat(ok("dump")).isEqualTo(unchanged);

    String tables = rules();
    assertThat(ok("reread", "--knowledge", tables)).startsWith("2 reports read again, 0 read");
    assertThat(one("SELECT type, verdict FROM events WHERE actors = ['PER']"))
        .isEqualTo("REJECT,confirmed");
    String visit = one("SELECT key FROM events WHERE rule = 'found-mine'");
    ok("correct", "confirm", visit, "--why", "seen");

    assertThat(ok("reread"))
        .startsWith("2 reports read again")
        .contains("1 correction about what no reading tells any more");
    assertThat(one("SELECT type, verdict FROM events WHERE actors = ['PER']"))
        .isEqualTo("ACCUSE,confirmed");
    assertThat(ok("correct", "lost").lines())
        .satisfiesExactly(
            entry -> assertThat(entry).startsWith("2 ").contains("confirm", "(seen)"),
            words -> assertThat(words).contains("two.example/b", "Chile found Bolivia"));

    ok("reread", "--knowledge", tables);
    assertThat(ok("correct", "lost")).isEmpty();
  }

  /** A table that codes one verb otherwise, and one that the program does not code. */
  private String rules() throws IOException {
    Path event = Files.createDirectories(folder.resolve("mine/event"));
    Files.writeString(
        event.resolve("verbs-mine.tsv"),
        """
        rule\tpattern\ttype\tmode\tcontexts\tactor\trecipient\texample
        condemn-mine\tcondemn subj=ACTOR obj=STATE\tREJECT\t\t\t\t\t[Peru] condemned {Chile}.
        found-mine\tfind subj=STATE obj=STATE\tCOOPERATE\t\t\t\t\t[Peru] found {Chile}.
        """);
    return folder.resolve("mine").toString();
  }

  @Test
  void a_lot_is_drawn_graded_and_told_with_its_interval() throws IOException {
    String sheet = ok("audit", "--sample", "50", "--seed", "3");
    assertThat(ok("audit", "--sample", "50", "--seed", "3")).isEqualTo(sheet);
    assertThat(sheet).startsWith("grade,item,kind,type,").contains(accusation());
    assertThat(ok("audit")).startsWith("no item is graded yet");

    Path graded = folder.resolve("graded.csv");
    Files.writeString(graded, sheet.replace("\"\"," + accusation(), "right," + accusation()));
    assertThat(ok("audit", "--grades", graded.toString(), "--as", "A. Clerk"))
        .isEqualTo("1 grade taken in\n");
    assertThat(ok("audit").lines())
        .anySatisfy(line -> assertThat(line).matches("all +1 +1 +1.000  0.207–1.000"))
        .anySatisfy(line -> assertThat(line).startsWith("  event ACCUSE"));

    Files.writeString(graded, sheet.replace("\"\"," + accusation(), "perhaps," + accusation()));
    refused("'perhaps' is no grade", "audit", "--grades", graded.toString());
  }

  private CommandRun grade(String answers) {
    return CommandRun.piped(
        answers, "audit", "--grade", "3", "--as", "A. Clerk", "--record", record);
  }

  @Test
  void a_lot_is_graded_in_the_terminal_and_gone_on_with_another_day() {
    CommandRun first = grade("perhaps\ny\ns\nq\n");
    assertThat(first.err()).isEmpty();
    assertThat(first.out())
        .contains("1 of 3", "2 of 3", "3 of 3", "»", "right? [y]es, [n]o, [s]kip, [q]uit: ")
        .endsWith("1 grade taken in\n");
    CommandRun second = grade("no\n");
    assertThat(second.out())
        .doesNotContain("1 of 3")
        .contains("2 of 3")
        .endsWith("1 grade taken in\n");
    assertThat(ok("audit").lines())
        .anySatisfy(line -> assertThat(line).matches("all +1 +2 +0.500 .*"))
        .anySatisfy(line -> assertThat(line).startsWith("reports of 20"));
  }

  @Test
  void an_export_names_its_files_and_does_not_overwrite() {
    String to = folder.resolve("out").toString();
    assertThat(ok("export", "--to", to, "--format", "csv", "--tables", "events,actors").lines())
        .containsExactly(to + "/actors.csv", to + "/events.csv");
    refused("is there already", "export", "--to", to, "--format", "csv", "--tables", "events");
    ok("export", "--to", to, "--format", "csv", "--tables", "events", "--force");
  }
}
