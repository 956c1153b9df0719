package org.demarche.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.demarche.report.Span;
import org.junit.jupiter.api.Test;

/** What stands in a file of the gold; an error names file, line and what is wrong. */
class GoldFormatTest {
  private static final String TEXT = "Chad asked Niger for water. Niger said no to Chad.";

  private static List<GoldText> read(String... lines) {
    String all = String.join("\n", lines).replace('\'', '"');
    try {
      return Gold.read(
          "mine.jsonl", new ByteArrayInputStream(all.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String line(String sections) {
    return "{'id': 'x1', 'published': '2020-02-03', 'text': '" + TEXT + "', " + sections + "}";
  }

  private static String request(String fields) {
    return line("'requests': [{" + fields + "}]");
  }

  private static void isRefused(String line, String... problem) {
    assertThatThrownBy(() -> read("", line))
        .isInstanceOf(GoldException.class)
        .hasMessageStartingWith("mine.jsonl:2")
        .hasMessageContainingAll(problem);
  }

  @Test
  void phrasesStandWhereTheTextHasThem() {
    List<GoldText> texts =
        read(
            request(
                "'by': ['Chad'], 'to': ['Niger#1'], 'matter': 'for water', 'answer': 'refused'"));
    GoldRequest request = texts.get(0).items(GoldRequest.SECTION).orElseThrow().get(0);
    assertThat(request.by().get(0).places()).containsExactly(new Span(0, 4), new Span(45, 49));
    assertThat(request.to().get(0).places()).containsExactly(new Span(11, 16));
    assertThat(request.matter().span().of(TEXT)).isEqualTo("for water");
  }

  @Test
  void sectionThatIsNamedIsCompleteAndSectionThatIsNotNamedSaysNothing() {
    GoldText text = read(line("'channels': []")).get(0);
    assertThat(text.items(GoldChannel.SECTION)).hasValue(List.of());
    assertThat(text.items(GoldRequest.SECTION)).isEmpty();
  }

  @Test
  void phraseThatTheTextDoesNotHaveIsNamed() {
    isRefused(
        request("'by': ['Chad'], 'matter': 'for bread', 'answer': 'open'"),
        "requests",
        "does not have \"for bread\"");
  }

  @Test
  void phraseIsNoPartOfLongerWords() {
    isRefused(
        request("'by': ['Cha'], 'matter': 'for water', 'answer': 'open'"), "does not have \"Cha\"");
  }

  @Test
  void wordsOfOnePlaceThatStandAtTwoNeedNumber() {
    isRefused(
        request("'by': ['Chad'], 'matter': 'Niger', 'answer': 'open'"),
        "has \"Niger\" 2 times",
        "\"Niger#1\"");
  }

  @Test
  void numberBeyondTheLastPlaceIsNamed() {
    isRefused(
        request("'by': ['Chad#3'], 'matter': 'for water', 'answer': 'open'"),
        "\"Chad#3\"",
        "2 times");
  }

  @Test
  void valueThatIsNoneIsNamedWithThoseThatThereAre() {
    isRefused(
        request("'by': ['Chad'], 'matter': 'for water', 'answer': 'maybe'"),
        "answer \"maybe\"",
        "[open, accepted, refused]");
  }

  @Test
  void fieldThatIsMissingOrUnknownIsNamed() {
    isRefused(request("'by': ['Chad'], 'answer': 'open'"), "no matter");
    isRefused(
        request("'from': ['Chad'], 'matter': 'for water', 'answer': 'open'"),
        "unknown field \"from\"");
  }

  @Test
  void listThatIsNoneIsNamed() {
    isRefused(request("'by': 'Chad', 'matter': 'for water', 'answer': 'open'"), "by is no list");
  }

  @Test
  void sectionThatIsUnknownIsNamed() {
    isRefused(line("'meetings': []"), "unknown section \"meetings\"");
  }

  @Test
  void lineThatIsNoTextIsNamed() {
    isRefused("{'id': 'x1', ", "no JSON");
    isRefused("{'id': 'x1', 'published': '2020-02-03'}", "no text");
    isRefused("{'id': 'x1', 'published': 'Monday', 'text': 'A.'}", "published", "Monday");
  }
}
