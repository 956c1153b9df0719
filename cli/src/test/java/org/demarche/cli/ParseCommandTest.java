package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.demarche.cli.terminal.Terminal;
import org.demarche.reading.language.syntax.Telling;
import org.demarche.reading.language.syntax.WordAnalysis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/**
 * {@code demarche parse} on a parser that hangs every word on the one before it, and takes "do" for
 * an act.
 */
class ParseCommandTest {
  private static final String GIVEN =
      """
      # source = here
      1\tOslo\t_\t_\t_\t_\t_\t_\t_\tMark=1|NER=B-ORG|SpaceAfter=No
      2\t,\t_\t_\t_\t_\t_\t_\t_\t_

      1-2\tdon't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
      1\tdo\t_\t_\t_\t_\t_\t_\t_\t_
      1.1\tgo\t_\t_\t_\t_\t_\t_\t_\t_
      2\tn't\t_\t_\t_\t_\t_\t_\t_\t_
      3\t.\t_\t_\t_\t_\t_\t_\t_\t_

      """;

  private static final String PARSED =
      """
      # source = here
      # sent_id = 1
      # text = Oslo,
      1\tOslo\toslo\tX\tFW\t_\t0\troot\t_\tMark=1|SpaceAfter=No|NER=B-LOC
      2\t,\t,\tX\tFW\t_\t1\tdep\t_\t_

      # sent_id = 2
      # text = don't.
      1-2\tdon't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
      1\tdo\tdo\tX\tFW\t_\t0\troot\t_\tAct=AGREE:0.25,REJECT:0.75|Recipient=2
      2\tn't\tn't\tX\tFW\t_\t1\tdep\t_\t_
      3\t.\t.\tX\tFW\t_\t2\tdep\t_\t_

      """;

  private static final Telling REFUSED =
      new Telling(new TreeMap<>(Map.of("AGREE", 0.25, "REJECT", 0.75)), Telling.NOBODY, 1);

  private final Path folder;

  ParseCommandTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void givenWordsAreParsedAsTheyAre() throws IOException {
    CommandRun run = parse("", file("given.conllu", GIVEN));
    assertThat(run).isEqualTo(new CommandRun(0, PARSED, ""));
  }

  @Test
  void whatHasBeenParsedCanBeParsedAgain() {
    assertThat(parse(PARSED, "-").out()).isEqualTo(PARSED);
  }

  @Test
  void standardInputIsKnownByItsBeginning() {
    assertThat(parse(GIVEN, "-").out()).isEqualTo(PARSED);
    assertThat(parse("They met in Oslo.", "-").lines()).contains("# text = They met in Oslo.");
  }

  @Test
  void textIsDividedAndParsed() throws IOException {
    CommandRun run = parse("", file("talks.txt", "Talks begin\n\nThey can't meet. No."));
    assertThat(run.out())
        .isEqualTo(
            """
            # newdoc id = talks.txt
            # newpar
            # sent_id = talks.txt-1
            # text = Talks begin
            1\tTalks\ttalks\tX\tFW\t_\t0\troot\t_\tNER=B-LOC
            2\tbegin\tbegin\tX\tFW\t_\t1\tdep\t_\t_

            # newpar
            # sent_id = talks.txt-2
            # text = They can't meet.
            1\tThey\tthey\tX\tFW\t_\t0\troot\t_\tNER=B-LOC
            2\tca\tca\tX\tFW\t_\t1\tdep\t_\tSpaceAfter=No
            3\tn't\tn't\tX\tFW\t_\t2\tdep\t_\t_
            4\tmeet\tmeet\tX\tFW\t_\t3\tdep\t_\tSpaceAfter=No
            5\t.\t.\tX\tFW\t_\t4\tdep\t_\t_

            # sent_id = talks.txt-3
            # text = No.
            1\tNo\tno\tX\tFW\t_\t0\troot\t_\tSpaceAfter=No|NER=B-LOC
            2\t.\t.\tX\tFW\t_\t1\tdep\t_\t_

            """);
  }

  @Test
  void aFaultyLineIsNamedAndWhatIsSoundIsParsed() throws IOException {
    String faulty = GIVEN + "1\tShort\n\n";
    CommandRun run = parse("", file("faulty.conllu", faulty), file("given.conllu", GIVEN));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEqualTo(PARSED + PARSED);
    assertThat(run.err())
        .contains("faulty.conllu, line 11: a word has ten columns")
        .doesNotContain("Exception");
  }

  @Test
  void wordsOutOfOrderAreRefused() throws IOException {
    CommandRun run = parse("", file("x.conllu", "2\tx\t_\t_\t_\t_\t_\t_\t_\t_\n"));
    assertThat(run.err()).contains("line 1: '2' where word 1 should be");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void aFileThatIsNotThereIsRefused() {
    CommandRun run = parse("", folder.resolve("none.conllu").toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("none.conllu").doesNotContain("Exception");
  }

  @Test
  void bytesThatAreNotUtf8AreRefused() throws IOException {
    Path file = folder.resolve("latin.conllu");
    Files.write(
        file, "1\tcaf\u00e9\t_\t_\t_\t_\t_\t_\t_\t_\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(parse("", file.toString()).err()).contains("line 1: not UTF-8");
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private static CommandRun parse(String in, String... inputs) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var streams =
        new Streams(
            new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Terminal.none());
    int code =
        new CommandLine(new ParseCommand(streams, () -> ParseCommandTest::chains)).execute(inputs);
    return new CommandRun(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static List<List<WordAnalysis>> chains(List<List<String>> sentences) {
    return sentences.stream().map(ParseCommandTest::chain).toList();
  }

  private static List<WordAnalysis> chain(List<String> forms) {
    List<WordAnalysis> words = new ArrayList<>();
    for (String form : forms) {
      boolean capital = Character.isUpperCase(form.codePointAt(0));
      words.add(
          new WordAnalysis(
              form.toLowerCase(Locale.ROOT),
              "X",
              "FW",
              capital ? "B-LOC" : "O",
              words.size() - 1,
              words.isEmpty() ? "root" : "dep",
              form.equals("do") ? REFUSED : null));
    }
    return words;
  }
}
