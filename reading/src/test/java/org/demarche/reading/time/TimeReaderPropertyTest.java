package org.demarche.reading.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.demarche.reading.language.AnalysedText;
import org.junit.jupiter.api.Test;

class TimeReaderPropertyTest {
  private static final TimeReader READER = TimeReader.load();

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> words =
        Arbitraries.of(
            "the",
            "a",
            "last",
            "next",
            "this",
            "past",
            "two",
            "hundred",
            "and",
            "half",
            "19",
            "2023",
            "0",
            "99999999999",
            "1/2",
            "-",
            "year",
            "years",
            "weeks",
            "century",
            "June",
            "May",
            "Monday",
            "night",
            "Q3",
            "quarter",
            "ago",
            "earlier",
            "later",
            "from",
            "now",
            "of",
            "'80s",
            "'s",
            "p.m.",
            "12:61",
            "2023-02-30",
            "2023-W53",
            "of",
            "Easter",
            "Ramadan",
            "\uD83D\uDE00",
            "\n\n",
            ".",
            ",",
            "0:0",
            "million",
            "decades",
            "İ",
            "ﬁve");
    Arbitrary<String> likely = words.list().ofMaxSize(25).map(list -> String.join(" ", list));
    return Arbitraries.oneOf(likely, Arbitraries.strings().ofMaxLength(80));
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(-700_000, 2_900_000).map(LocalDate::ofEpochDay);
  }

  @Property(tries = 2000)
  void anyTextOnAnyDayGivesSpansInOrder(
      @ForAll("texts") String text, @ForAll("days") LocalDate published) {
    check(text, READER.read(Texts.plain(text), published));
    check(text, READER.read(Texts.plain(text), null));
  }

  private static void check(String text, List<TimeExpression> found) {
    int end = 0;
    for (TimeExpression expression : found) {
      assertThat(expression.span().begin()).isGreaterThanOrEqualTo(end);
      end = expression.span().end();
      assertThat(end).isLessThanOrEqualTo(text.length());
      assertThat(expression.value()).isNotEmpty();
      if (expression.firstDay().isPresent()) {
        assertThat(expression.last()).isAfterOrEqualTo(expression.first());
      }
    }
  }

  @Test
  void theWorkIsInProportionToTheText() {
    for (String unit : List.of("a ", "two ", "19 ", "1,000,", "the last ", "p.m.", "June ", "/")) {
      AnalysedText text = Texts.plain(unit.repeat(20_000));
      assertThatCode(() -> READER.read(text, LocalDate.of(2023, 6, 19))).doesNotThrowAnyException();
    }
  }
}
