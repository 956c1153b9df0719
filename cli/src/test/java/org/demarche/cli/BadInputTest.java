package org.demarche.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadInputTest {
  private static final String REPORT = "The French president met the German chancellor in Paris.\n";

  private final Path folder;
  private final Path good;

  BadInputTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.good = Files.writeString(folder.resolve("good.txt"), REPORT);
  }

  private void isRefused(CommandRun run, String... named) {
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains(named).doesNotContain("Exception", "\tat ");
    assertThat(run.lines()).as("the rest is read").hasSize(1);
    assertThat(run.out()).endsWith("}\n").contains("\"id\":\"good.txt\"");
  }

  private CommandRun read(Path bad) {
    return CommandRun.of("read", "--format", "ndjson", bad, good);
  }

  @Test
  void missingFileIsNamed() {
    isRefused(read(folder.resolve("none.txt")), "none.txt", "no such file");
  }

  @Test
  void folderWithNothingReadableIsNamed() throws IOException {
    isRefused(read(Files.createDirectory(folder.resolve("hollow"))), "hollow");
  }

  @Test
  void binaryFileIsNamed() throws IOException {
    byte[] image = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13};
    isRefused(read(Files.write(folder.resolve("image.txt"), image)), "image.txt");
  }

  @Test
  void emptyTextIsNamed() throws IOException {
    isRefused(read(Files.writeString(folder.resolve("empty.txt"), " \n")), "empty.txt", "empty");
  }

  @Test
  void bytesThatAreNoTextAreNamed() throws IOException {
    byte[] bytes = "Caf\u00e9 and \u201cquotes\u201d ".getBytes(UTF_8);
    bytes[bytes.length - 1] = (byte) 0xFF;
    isRefused(read(Files.write(folder.resolve("odd.txt"), bytes)), "odd.txt", "UTF-8");
  }

  @Test
  void pageWithoutArticleIsNamed() throws IOException {
    String page = "<html><body><nav><a href='/'>Home</a></nav></body></html>";
    isRefused(read(Files.writeString(folder.resolve("page.html"), page)), "page.html");
  }

  @Test
  void brokenLineIsNamedByItsNumberAndTheOthersAreRead() throws IOException {
    String lines =
        """
        {"id":"one","text":"France thanked Italy."}
        {"id":
        {"id":"three","text":"Spain thanked Italy."}
        """;
    Path file = Files.writeString(folder.resolve("lines.jsonl"), lines);
    CommandRun run = CommandRun.of("read", "--format", "ndjson", file);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("lines.jsonl", "line 2");
    assertThat(run.lines()).hasSize(2);
    assertThat(run.lines().get(1)).contains("\"id\":\"three\"");
  }

  @Test
  void lineOfMegabyteWithoutSpaceIsReadOrRefusedButEnds() throws IOException {
    Path file = Files.writeString(folder.resolve("long.txt"), "x".repeat(1 << 20));
    CommandRun run = read(file);
    assertThat(run.code()).isIn(0, 1);
    assertThat(run.lines().get(run.lines().size() - 1)).contains("\"id\":\"good.txt\"");
  }

  @Test
  void whereAllIsRefusedNothingIsPrinted() {
    CommandRun run = CommandRun.of("read", folder.resolve("none.txt"));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("0 reports read, 1 refused");
  }

  @Test
  void namesOfInputsAreShownWithoutTheirControlCharacters() {
    CommandRun run = CommandRun.of("read", "no\u001b[31msuch.txt");
    assertThat(run.err()).contains("no\\u001b[31msuch.txt").doesNotContain("\u001b");
  }
}
