package org.demarche.reading.language.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.demarche.reading.table.Row;
import org.demarche.reading.table.Table;
import org.demarche.report.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts are divided as {@code divided.tsv} has it, and whatever they hold, spans are exact. */
class SentencesTest {
  private static final Sentences SENTENCES = new Sentences();

  static List<Row> examples() {
    return Table.resource(SentencesTest.class, "divided.tsv");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void aTextIsDividedAsTheTableHasIt(Row row) {
    assertThat(divided(row.get("text"))).as(row.place()).isEqualTo(row.get("divided"));
  }

  @Test
  void onlyTheGivenStretchIsRead() {
    String text = "He left. She stayed. They met.";
    assertThat(SENTENCES.of(text, new Span(9, 20)))
        .containsExactly(List.of(new Span(9, 12), new Span(13, 19), new Span(19, 20)));
  }

  @Property
  void wordsAreInOrderAndHoldAllThatIsNoSpace(@ForAll("texts") String text) {
    if (text.isEmpty()) {
      return;
    }
    StringBuilder kept = new StringBuilder();
    int end = 0;
    for (Span word : words(text)) {
      assertThat(word.begin()).isGreaterThanOrEqualTo(end);
      kept.append(word.of(text));
      end = word.end();
    }
    assertThat(kept.toString()).isEqualTo(withoutSpace(text));
  }

  @Property
  void noWordCutsASurrogatePair(@ForAll("texts") String text) {
    if (text.isEmpty()) {
      return;
    }
    for (Span word : words(text)) {
      assertThat(isInsidePair(text, word.begin()) || isInsidePair(text, word.end())).isFalse();
    }
  }

  @Test
  void tenMegabytesInOneLineAreDivided() {
    String text = "The envoy's U.S.-led talks (50%) ended. ".repeat(250_000);
    assertThat(SENTENCES.of(text, new Span(0, text.length()))).hasSize(250_000);
  }

  @Test
  void aRunWithoutWhiteSpaceBeyondAllMeasureIsNotRead() {
    for (String unit :
        List.of("x", "a.", "a-", "'", "a@", "1-", ".", "\ud83d\ude00", "re-", "?!")) {
      String text = "He left. " + unit.repeat(500_000) + " She stayed.";
      assertThat(words(text)).as(unit).hasSize(6);
    }
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> any = Arbitraries.strings().ofMaxLength(4);
    Arbitrary<String> telling =
        Arbitraries.of(
            "'s",
            "n't",
            ".",
            "...",
            "-",
            "U.S",
            "Mr",
            "5bn",
            " ",
            "\n",
            "http://a.b/c).",
            "\u201d",
            "(",
            "I",
            "/",
            "@x",
            "\u00a0",
            "\u0000",
            "\ud83d\ude00",
            "\ud83d",
            "cannot",
            "re",
            "1,0");
    return Arbitraries.oneOf(any, telling)
        .list()
        .ofMaxSize(30)
        .map(parts -> String.join("", parts));
  }

  private static List<Span> words(String text) {
    List<Span> words = new ArrayList<>();
    SENTENCES.of(text, new Span(0, text.length())).forEach(words::addAll);
    return words;
  }

  private static String divided(String text) {
    return SENTENCES.of(text, new Span(0, text.length())).stream()
        .map(words -> words.stream().map(w -> w.of(text)).collect(Collectors.joining(" ")))
        .collect(Collectors.joining(" || "));
  }

  private static String withoutSpace(String text) {
    StringBuilder kept = new StringBuilder();
    text.chars().filter(c -> !Lexer.isSpace((char) c)).forEach(c -> kept.append((char) c));
    return kept.toString();
  }

  private static boolean isInsidePair(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isHighSurrogate(text.charAt(at - 1))
        && Character.isLowSurrogate(text.charAt(at));
  }
}
