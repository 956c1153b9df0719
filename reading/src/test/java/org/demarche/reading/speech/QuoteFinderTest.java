package org.demarche.reading.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.demarche.report.Span;
import org.junit.jupiter.api.Test;

class QuoteFinderTest {

  @Test
  void straightMarksComeInPairs() {
    assertThat(quotes("\"Yes,\" he said. \"We agree.\""))
        .containsExactly("\"Yes,\"", "\"We agree.\"");
  }

  @Test
  void curlyMarksComeInPairs() {
    assertThat(quotes("“Yes,” he said. “We agree.”")).containsExactly("“Yes,”", "“We agree.”");
  }

  @Test
  void doubledSingleMarksAreOneMark() {
    assertThat(quotes("``Yes,'' he said. ''We agree.''"))
        .containsExactly("``Yes,''", "''We agree.''");
  }

  @Test
  void apostrophesAreNoQuotes() {
    assertThat(quotes("The ministers’ aides don’t know; the boys' '90s car isn't here.")).isEmpty();
  }

  @Test
  void singleMarksQuoteWhereTheyPair() {
    assertThat(quotes("He called it a ‘brazen act’ that can’t stand."))
        .containsExactly("‘brazen act’");
  }

  @Test
  void nestedQuotesBelongToTheOuterOne() {
    assertThat(quotes("“He said ‘never’ and ‘no’,” she said."))
        .containsExactly("“He said ‘never’ and ‘no’,”");
  }

  @Test
  void aMarkRepeatedAtEachParagraphContinuesTheQuote() {
    String text = "“The first day was long.\n“The second was longer,” he said.";
    List<Quote> found = find(text);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).parts()).hasSize(2);
    assertThat(found.get(0).open()).isFalse();
  }

  @Test
  void aQuoteLeftOpenEndsWithItsParagraph() {
    assertThat(quotes("He said: “We will go on.\nThe talks ended."))
        .containsExactly("“We will go on.");
  }

  @Test
  void aQuoteLeftOpenDoesNotSwallowTheNext() {
    assertThat(quotes("He said “we go on. She said “we do not.”"))
        .containsExactly("“we go on. She said", "“we do not.”");
  }

  @Test
  void theWorkIsInProportionToTheText() {
    for (String unit : List.of("\"", "“", "”", "'", " '", "' ", "''", "“a”", "\"a ", "‘a ’")) {
      String text = unit.repeat(1_000_000 / unit.length());
      assertThat(find(text)).isNotNull();
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "\"",
            "“",
            "”",
            "‘",
            "’",
            "'",
            "''",
            "``",
            "«",
            "»",
            " ",
            "a",
            ".",
            ",",
            "\n",
            "\uD83D\uDE00")
        .list()
        .ofMaxSize(40)
        .map(l -> String.join("", l));
  }

  @Property(tries = 3000)
  void quotesLieInsideTheTextInOrder(@ForAll("texts") String text) {
    int end = 0;
    for (Quote quote : find(text)) {
      for (Span part : quote.parts()) {
        assertThat(part.begin()).isGreaterThanOrEqualTo(end);
        end = part.end();
        assertThat(end).isLessThanOrEqualTo(text.length());
      }
    }
  }

  private static List<String> quotes(String text) {
    return find(text).stream().map(q -> q.span().of(text)).toList();
  }

  private static List<Quote> find(String text) {
    List<Span> paragraphs = new ArrayList<>();
    int begin = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isEmpty()) {
        paragraphs.add(new Span(begin, begin + line.length()));
      }
      begin += line.length() + 1;
    }
    return QuoteFinder.find(text, paragraphs);
  }
}
