package org.demarche.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.demarche.intake.limit.Limits;
import org.demarche.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {
  private static final String STORY =
      "OSLO, March 3, 2022 (Wire) — The ministers met for an hour and agreed to meet again.\r\n";

  private final Path folder;

  IntakeTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Path file(String name, byte[] bytes) throws IOException {
    Path path = folder.resolve(name);
    Files.createDirectories(path.getParent());
    return Files.write(path, bytes);
  }

  private Path file(String name, String text) throws IOException {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aTextIsTakenCharacterForCharacterWithoutItsByteOrderMark() throws IOException {
    Report report = Runs.report(Runs.of(file("a.txt", "\uFEFF" + STORY)).get(0));
    assertThat(report.text()).isEqualTo(STORY);
    assertThat(report.id()).isEqualTo("a.txt");
    assertThat(report.published()).isEqualTo("2022-03-03");
  }

  @Test
  void aFolderIsReadByNameWithoutNotesHiddenFilesAndOtherKinds() throws IOException {
    file("b.txt", STORY);
    file("a/z.txt", STORY);
    file("a/c.txt.gz", Runs.gzip(STORY.getBytes(StandardCharsets.UTF_8)));
    file("README.txt", "About these files");
    file(".hidden.txt", "x");
    file(".git/config.txt", "x");
    file("picture.png", "x");
    List<Arrival> arrivals = Runs.of(folder);
    assertThat(Runs.reports(arrivals))
        .extracting(Report::id)
        .containsExactly("c.txt.gz", "z.txt", "b.txt");
  }

  @Test
  void aLinkThatLeadsBackIsNotFollowed() throws IOException {
    file("a.txt", STORY);
    Files.createSymbolicLink(folder.resolve("round"), folder);
    assertThat(Runs.of(folder)).hasSize(1);
  }

  @Test
  void aFolderWithNothingToReadIsRefused() throws IOException {
    file("picture.png", "x");
    assertThat(Runs.refused(Runs.of(folder).get(0)).reason()).contains("nothing to read");
  }

  @Test
  void whatIsMissingOrOfAnotherKindIsRefusedAndTheRestIsRead() throws IOException {
    List<Arrival> arrivals =
        Runs.of(folder.resolve("no.txt"), file("x.docx", "x"), file("a.txt", STORY));
    assertThat(Runs.refused(arrivals.get(0)).reason()).isEqualTo("no such file or folder");
    assertThat(Runs.refused(arrivals.get(1)).message()).contains("x.docx", "not a kind", ".jsonl");
    assertThat(Runs.report(arrivals.get(2)).id()).isEqualTo("a.txt");
  }

  @Test
  void theSecondReportOfAnIdGetsANumber() throws IOException {
    Path first = file("one/a.txt", STORY);
    Path lines =
        file("b.jsonl", "{\"text\":\"x\",\"id\":\"a.txt#2\"}\n{\"id\":\"a.txt\",\"text\":\"x\"}\n");
    assertThat(Runs.reports(Runs.of(first, first, lines)))
        .extracting(Report::id)
        .containsExactly("a.txt", "a.txt#2", "a.txt#2#2", "a.txt#3");
  }

  @Test
  void emptyAndBinaryFilesAreRefused() throws IOException {
    byte[] pdf = "%PDF-1.7 some text".getBytes(StandardCharsets.UTF_8);
    List<Arrival> arrivals =
        Runs.of(file("a.txt", " \n\r\n"), file("b.txt", pdf), file("c.txt", "talks\0talks"));
    assertThat(Runs.refused(arrivals.get(0)).reason()).isEqualTo("empty");
    assertThat(Runs.refused(arrivals.get(1)).reason()).isEqualTo("not text but a PDF");
    assertThat(Runs.refused(arrivals.get(2)).place()).isEqualTo("byte 5");
  }

  @Test
  void aTextInWindows1252IsReadWithANote() throws IOException {
    byte[] bytes = "“Café” talks — no result".getBytes(Charset.forName("windows-1252"));
    Taken taken = (Taken) Runs.of(file("a.txt", bytes)).get(0);
    assertThat(taken.report().text()).isEqualTo("“Café” talks — no result");
    assertThat(taken.notes()).singleElement().asString().contains("byte 0", "windows-1252");
  }

  @Test
  void aTextWithOneBrokenByteAmongUtf8IsRefusedWithTheBytesOffset() throws IOException {
    byte[] bytes = "Déby said yes\n".getBytes(StandardCharsets.UTF_8);
    bytes[12] = (byte) 0xE9;
    Refused refused = Runs.refused(Runs.of(file("a.txt", bytes)).get(0));
    assertThat(refused.place()).isEqualTo("byte 12");
    assertThat(refused.reason()).isEqualTo("not UTF-8");
  }

  @Test
  void aTextInUtf16IsReadByItsMark() throws IOException {
    byte[] bytes = ("\uFEFF" + STORY).getBytes(StandardCharsets.UTF_16LE);
    assertThat(Runs.report(Runs.of(file("a.txt", bytes)).get(0)).text()).isEqualTo(STORY);
  }

  @Test
  void aFileThatUnpacksToMoreThanTheLimitIsRefused() throws IOException {
    byte[] bomb = Runs.gzip(new byte[Limits.FILE_BYTES + 1]);
    Refused refused = Runs.refused(Runs.of(file("a.txt.gz", bomb)).get(0));
    assertThat(refused.reason()).isEqualTo("larger than 64 MiB when unpacked");
  }

  @Test
  void aPackedFileThatBreaksOffOrIsNotPackedIsRefused() throws IOException {
    byte[] whole = Runs.gzip(STORY.repeat(50).getBytes(StandardCharsets.UTF_8));
    byte[] half = java.util.Arrays.copyOf(whole, whole.length / 2);
    List<Arrival> arrivals = Runs.of(file("a.txt.gz", half), file("b.txt.gz", STORY));
    assertThat(Runs.refused(arrivals.get(0)).reason()).contains("breaks off");
    assertThat(Runs.refused(arrivals.get(1)).reason()).contains("not a sound gzip file");
  }

  @Test
  void aTextOfTenMegabytesIsRefusedAsManyReportsInOne() throws IOException {
    List<Arrival> arrivals =
        Runs.of(file("a.txt", "word ".repeat(2_000_000)), file("b.txt", STORY));
    assertThat(Runs.refused(arrivals.get(0)).message())
        .isEqualTo(
            "a.txt: 10,000,000 characters, more than any one report has (at most 2,097,152)"
                + " (divide it into its reports)");
    assertThat(Runs.report(arrivals.get(1)).text()).isEqualTo(STORY);
  }

  @Test
  void aMegabyteWithoutASpaceIsNoText() throws IOException {
    List<Arrival> arrivals = Runs.of(file("a.txt", "x".repeat(1_000_000)));
    assertThat(Runs.refused(arrivals.get(0)).reason())
        .isEqualTo("1,000,000 characters without a space, not a text");
  }

  @Test
  void aLongRunInsideAReportIsNotedAndTheReportIsTaken() throws IOException {
    String text = STORY.repeat(1 + 300_000 / STORY.length()) + "\n" + "x".repeat(200_000);
    Taken taken = (Taken) Runs.of(file("a.txt", text)).get(0);
    assertThat(taken.notes()).containsExactly("200,000 characters without a space are passed over");
  }

  @Test
  void standardInputShowsItsKindInItsBeginning() {
    String page =
        "<!-- cached -->\n<html><body><h1>Talks</h1><p>" + "They met. ".repeat(30) + "</p>";
    byte[] packed =
        Runs.gzip("  \n{\"text\":\"a\"}\n{\"text\":\"b\"}".getBytes(StandardCharsets.UTF_8));
    assertThat(Runs.reports(Runs.piped(packed)))
        .extracting(Report::id)
        .containsExactly("stdin", "stdin#2");
    assertThat(Runs.report(Runs.piped(page).get(0)).text()).startsWith("They met. They");
    assertThat(Runs.report(Runs.piped(STORY).get(0)).text()).isEqualTo(STORY);
    assertThat(Runs.report(Runs.piped("<5 percent> rise").get(0)).text()).startsWith("<5");
  }

  @Test
  void standardInputIsReadOnce() {
    var intake = new Intake(new ByteArrayInputStream(STORY.getBytes(StandardCharsets.UTF_8)), null);
    try (Arrivals arrivals = intake.open(List.of("-", "-"))) {
      assertThat(Runs.report(arrivals.next()).text()).isEqualTo(STORY);
      assertThat(Runs.refused(arrivals.next()).reason()).contains("only once");
      assertThat(arrivals.hasNext()).isFalse();
    }
  }
}
