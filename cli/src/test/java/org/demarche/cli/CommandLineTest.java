package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.demarche.cli.terminal.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineTest {
  private static final String REPORT = "The French president met the German chancellor in Paris.\n";

  private final Path folder;

  CommandLineTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static void isUsageError(CommandRun run, String problem) {
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(problem).doesNotContain("Exception", "\tat ");
  }

  @Test
  void versionIsThatOfTheBuild() {
    CommandRun run = CommandRun.of("--version");
    assertThat(run.code()).isZero();
    assertThat(run.out()).matches("demarche [0-9]+\\.[0-9]+\\S*\\R");
  }

  @Test
  void helpNamesTheVerbsAndExitStatuses() {
    CommandRun run = CommandRun.of("help");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("read", "Exit status");
  }

  @Test
  void helpOfVerbNamesItsOptions() {
    CommandRun run = CommandRun.of("help", "read");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("--format", "brief, ndjson, csv", "--published", "--knowledge");
  }

  @Test
  void withoutVerbNothingIsDone() {
    isUsageError(CommandRun.of(), "Name a command");
  }

  @Test
  void withoutFileNothingIsRead() {
    isUsageError(CommandRun.of("read"), "FILE");
  }

  @Test
  void unknownOptionIsNamed() {
    isUsageError(CommandRun.of("read", "--formats", "csv", "x.txt"), "--formats");
  }

  @Test
  void unknownFormatIsNamedWithThoseThatThereAre() {
    isUsageError(CommandRun.of("read", "--format", "xml", "x.txt"), "[BRIEF, NDJSON, CSV]");
  }

  @Test
  void dateThatIsNoneIsNamed() {
    isUsageError(CommandRun.of("read", "--published", "19.6.2023", "x.txt"), "19.6.2023");
  }

  @Test
  void measureShowsErrorsOrFiguresAndNotBoth() {
    isUsageError(CommandRun.of("measure", "--errors", "--figures"), "mutually exclusive");
  }

  @Test
  void measureOfWholeArticlesNeedsMarks() {
    isUsageError(CommandRun.of("measure", "--whole", "x.ndjson"), "--marks");
  }

  @Test
  void measureOfWholeArticlesNamesTheLineThatIsNoReading() throws IOException {
    Path marks = Files.createDirectory(folder.resolve("marks"));
    Files.writeString(
        marks.resolve("marks-1.tsv"),
        "report\tbegin\tend\tactor\trecipient\ttype\tmark\nr\t0\t9\tFRA\t-\tAGREE\tsure\n");
    Path readings = Files.writeString(folder.resolve("x.ndjson"), "no reading\n");
    isUsageError(
        CommandRun.of("measure", "--whole", readings, "--marks", marks), "x.ndjson:1: no JSON");
  }

  @Test
  void threadsAreOneOrMore() {
    isUsageError(CommandRun.of("read", "--threads", "0", "x.txt"), "--threads");
  }

  @Test
  void folderOfKnowledgeMustBeThere() {
    isUsageError(
        CommandRun.of("read", "--knowledge", folder.resolve("none"), "x.txt"), "no such folder");
  }

  @Test
  void brokenTableOfKnowledgeIsNamedWithItsLine() throws IOException {
    Files.writeString(folder.resolve("verbs-mine.tsv"), "rule\tpattern\ttype\nx\ty\tNONE\n");
    Path file = Files.writeString(folder.resolve("x.txt"), REPORT);
    isUsageError(CommandRun.of("read", "--knowledge", folder, file), "verbs-mine.tsv:2");
  }

  @Test
  void reportIsReadFromStandardInput() {
    CommandRun run = CommandRun.piped(REPORT, "read", "-");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("stdin");
  }

  @Test
  void dayOfReportsThatNameNoneIsTheUsers() {
    CommandRun run =
        CommandRun.piped(REPORT, "read", "--published", "2023-06-19", "-f", "ndjson", "-");
    assertThat(run.out()).contains("\"published\":\"2023-06-19\"");
  }

  @Test
  void withoutDayNoneIsGuessed() {
    CommandRun run = CommandRun.piped(REPORT, "read", "-f", "ndjson", "-");
    assertThat(run.out()).contains("\"published\":null");
  }

  @Test
  void outputThatNobodyReadsEndsTheRunInSilence() throws IOException {
    Path file = Files.writeString(folder.resolve("x.txt"), REPORT);
    var err = new ByteArrayOutputStream();
    int code =
        CommandRun.into(failing("Broken pipe"), err, Terminal.none(), "", "read", file, file);
    assertThat(code).isZero();
    assertThat(err.size()).isZero();
  }

  @Test
  void fullDiskIsSaid() throws IOException {
    Path file = Files.writeString(folder.resolve("x.txt"), REPORT);
    var err = new ByteArrayOutputStream();
    int code =
        CommandRun.into(failing("No space left on device"), err, Terminal.none(), "", "read", file);
    assertThat(code).isEqualTo(3);
    assertThat(err.toString(java.nio.charset.StandardCharsets.UTF_8)).contains("No space left");
  }

  private static OutputStream failing(String problem) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(problem);
      }
    };
  }

  @Test
  void progressIsToldOnlyWhenAskedForOrOnTerminals() throws IOException {
    Path file = Files.writeString(folder.resolve("x.txt"), REPORT);
    assertThat(CommandRun.of("read", file).err()).isEmpty();
    assertThat(CommandRun.of("read", "--progress", file).err()).contains("1 report read");
    var terminal = new Terminal(false, true, 80, true);
    assertThat(CommandRun.on(terminal, "", "read", file).err()).contains("1 report read");
  }

  @Test
  void briefIsColouredOnTerminalsOnly() throws IOException {
    Path file = Files.writeString(folder.resolve("x.txt"), REPORT);
    var terminal = new Terminal(true, true, 80, true);
    assertThat(CommandRun.of("read", file).out()).doesNotContain("\u001b[");
    assertThat(CommandRun.on(terminal, "", "read", file).out()).contains("\u001b[");
    assertThat(CommandRun.on(terminal, "", "read", "--color", "never", file).out())
        .doesNotContain("\u001b[");
    assertThat(CommandRun.of("read", "--color", "always", file).out()).contains("\u001b[");
  }
}
