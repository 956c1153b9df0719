package org.demarche.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.demarche.reading.language.AnalysedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeReaderTest {
  private static final LocalDate MONDAY = LocalDate.of(2023, 6, 19);
  private static final TimeReader READER = TimeReader.load();

  private static List<String> values(AnalysedText text, @Nullable LocalDate published) {
    return READER.read(text, published).stream().map(TimeExpression::value).toList();
  }

  private static List<String> values(String text) {
    return values(Texts.plain(text), MONDAY);
  }

  @Test
  void aWeekdayUnderAPastVerbLiesBeforeTheReport() {
    AnalysedText text = Texts.tagged("The envoys met on Thursday.", Map.of("met", "VBD"));
    assertThat(values(text, MONDAY)).containsExactly("2023-06-15");
  }

  @Test
  void aWeekdayUnderWillLiesAfterTheReport() {
    AnalysedText text =
        Texts.tagged("The envoys will meet on Thursday.", Map.of("will", "MD", "meet", "VB"));
    assertThat(values(text, MONDAY)).containsExactly("2023-06-22");
  }

  @Test
  void aWeekdayThatIsTheReportsOwnIsThatDay() {
    assertThat(values("The minister said on Monday he would resign.")).contains("2023-06-19");
  }

  @Test
  void whatIsExpectedInAMonthLiesAhead() {
    AnalysedText text =
        Texts.tagged("A decision is expected in September.", Map.of("expected", "VBN"));
    assertThat(values(text, MONDAY)).containsExactly("2023-09");
  }

  @Test
  void withoutATenseADayWithoutAYearIsTheNearest() {
    assertThat(values("The truce, effective July 3, covers the north.")).contains("2023-07-03");
    assertThat(values("The truce of May 28 covers the north.")).contains("2023-05-28");
  }

  @ParameterizedTest
  @CsvSource({
    "They met yesterday., XXXX-XX-XX",
    "They met on Monday., XXXX-WXX-1",
    "They met last week., XXXX-WXX",
    "They met last month., XXXX-XX",
    "They met in March., XXXX-03",
    "They met on March 4., XXXX-03-04",
    "They met last year., XXXX",
    "They met last night., XXXX-XX-XXTNI",
    "They met in the third quarter., XXXX-Q3",
    "They met on 4 March 2021., 2021-03-04",
    "They met for two days., P2D",
  })
  void withoutADayOfPublicationRelativeDatesStayOpen(String text, String value) {
    assertThat(values(Texts.plain(text), null)).containsExactly(value);
  }

  @Test
  void aDateSaysWhichDaysItCovers() {
    TimeExpression month = READER.read(Texts.plain("They met last month."), MONDAY).get(0);
    assertThat(month.firstDay()).contains(LocalDate.of(2023, 5, 1));
    assertThat(month.lastDay()).contains(LocalDate.of(2023, 5, 31));
    TimeExpression week = READER.read(Texts.plain("They meet in 2023-W25."), MONDAY).get(0);
    assertThat(week.firstDay()).contains(LocalDate.of(2023, 6, 19));
    assertThat(week.lastDay()).contains(LocalDate.of(2023, 6, 25));
    TimeExpression past = READER.read(Texts.plain("Over the past three weeks."), MONDAY).get(0);
    assertThat(past.firstDay()).contains(LocalDate.of(2023, 5, 29));
    assertThat(past.lastDay()).contains(MONDAY);
  }

  @ParameterizedTest
  @CsvSource({
    "Easter 2024, 2024-03-31",
    "Good Friday 2023, 2023-04-07",
    "Orthodox Easter 2023, 2023-04-16",
    "Thanksgiving 2022, 2022-11-24",
    "Nowruz 2021, 2021-03-20",
    "Eid al-Fitr 2023, 2023-04-21",
    "Yom Kippur 2022, 2022-10-05",
    "Lunar New Year 1985, 1985-02-20",
    "Memorial Day 2023, 2023-05-29",
    "Ramadan 2023, 2023-03-23/2023-04-21",
  })
  void holidaysHaveTheirDays(String name, String value) {
    assertThat(values("The talks of " + name + " failed.")).containsExactly(value);
  }

  @ParameterizedTest
  @CsvSource({
    "It may fall apart.",
    "About 2000 troops left.",
    "They paid $1990 for it.",
    "They paid 2 000 000 euros.",
    "The first question was refused.",
    "A second term is out of reach.",
    "He marched on.",
  })
  void whatOnlyLooksLikeATimeIsLeft(String text) {
    AnalysedText tagged = Texts.tagged(text, Map.of("may", "MD", "troops", "NNS"));
    assertThat(values(tagged, MONDAY)).isEmpty();
  }

  @Test
  void aPersonNamedLikeAMonthIsNoTime() {
    AnalysedText text = Texts.tagged("Theresa May met them.", Map.of("May", "PERSON"));
    assertThat(values(text, MONDAY)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "for 2 1/2 years, P2Y6M",
    "for a minute and a half, PT1M30S",
    "for half an hour, PT30M",
    "for twenty-four months, P24M",
    "for a couple of weeks, P2W",
    "for a hundred days, P100D",
    "for half a dozen years, P6Y",
    "for several years, PXY",
    "for two decades, P20Y",
  })
  void lengthsOfTimeHaveTheirValue(String words, String value) {
    assertThat(values("It lasted " + words + ".")).containsExactly(value);
  }

  @Test
  void aYearEarlierAfterAQuarterIsThatQuarter() {
    assertThat(values("Trade fell in the first quarter of 2023 from a year earlier."))
        .containsExactly("2023-Q1", "2022-Q1");
  }

  @Test
  void theNextDayFollowsTheDayNamedLast() {
    assertThat(values("He fled on 31 December 2021. The next day the border was shut."))
        .containsExactly("2021-12-31", "2022-01-01");
  }

  @Test
  void aDayThatIsNotInTheCalendarIsNoDate() {
    assertThat(values("They wrote 2023-02-30 on it.")).doesNotContain("2023-02-30");
  }
}
