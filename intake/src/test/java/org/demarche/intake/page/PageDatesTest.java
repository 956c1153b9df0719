package org.demarche.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageDatesTest {
  private static final String STORY =
      "<p>The ministers met for an hour and agreed to meet again before the summer is over. They said"
          + " so after the talks, which both of them called useful, and left for their capitals.</p>";

  private static Page page(String head, String top, PageSource source) {
    String html =
        "<html><head>" + head + "</head><body><h1>Talks</h1>" + top + STORY + "</body></html>";
    return PageReader.read(html.getBytes(StandardCharsets.UTF_8), source).orElseThrow();
  }

  private static String meta(String name, String value) {
    return "<meta property='" + name + "' content='" + value + "'>";
  }

  private static Page at(String url, String published, String top) {
    return page(
        meta("article:published_time", published),
        top,
        new PageSource(url, null, null, Publishers.NONE));
  }

  @ParameterizedTest
  @CsvSource({
    // a moment in UTC, the day that the page shows, the publisher's day
    "2023-06-20T01:30:00Z, 'June 19, 2023 9:30 pm EDT', 2023-06-19",
    "2023-06-20T01:30:00+00:00, 'June 19, 2023', 2023-06-19",
    "2023-06-20T23:30:00Z, '21 June 2023', 2023-06-21",
    // in no zone on earth the same moment
    "2023-06-20T15:30:00Z, 'June 19, 2023', 2023-06-20",
    "2023-06-20T03:30:00Z, 'June 21, 2023', 2023-06-20",
    // a zone of its own, another day altogether
    "2023-06-20T01:30:00-04:00, 'June 19, 2023', 2023-06-20",
    "2023-06-20T01:30:00Z, 'June 11, 2023', 2023-06-20"
  })
  void aMomentInUtcIsTheDayOfThePublishersCalendar(String published, String shown, String day) {
    String top = "<div>By Ann Lee</div><div>" + shown + "</div>";
    assertThat(at("https://a.example/x", published, top).published()).isEqualTo(day);
  }

  @Test
  void theAddressTellsTheDayToo() {
    Page late = at("https://a.example/2023/jun/19/talks", "2023-06-20T00:10:00Z", "");
    assertThat(late.published()).isEqualTo("2023-06-19");
    Page alone =
        page(
            "",
            "",
            new PageSource("https://a.example/2023/06/19/talks", null, null, Publishers.NONE));
    assertThat(alone.published()).isEqualTo("2023-06-19");
    assertThat(alone.days()).extracting(DayFound::source).containsExactly("address");
  }

  @Test
  void allDaysAreKeptWithTheirPlaces() {
    String head =
        meta("article:published_time", "2023-06-19") + meta("article:modified_time", "2023-06-21");
    Page page = page(head, "<time datetime='2023-06-18'>yesterday</time>", PageSource.UNKNOWN);
    assertThat(page.published()).isEqualTo("2023-06-19");
    assertThat(page.modified()).isEqualTo("2023-06-21");
    assertThat(page.days())
        .extracting(DayFound::source)
        .containsExactly(
            "meta article:published_time", "meta article:modified_time", "time element");
  }

  @Test
  void aChangeBeforePublicationIsNone() {
    String head =
        meta("article:published_time", "2023-06-19") + meta("article:modified_time", "2023-06-17");
    assertThat(page(head, "", PageSource.UNKNOWN).modified()).isNull();
  }

  @Test
  void aDayAfterThePageWasFetchedIsPassedOverForTheNextOne() {
    var source = new PageSource(null, null, Instant.parse("2023-06-19T12:00:00Z"), Publishers.NONE);
    String head = meta("article:published_time", "2023-06-29") + meta("date", "2023-06-20");
    Page page = page(head, "", source);
    assertThat(page.published()).as("in the east it is the 20th already").isEqualTo("2023-06-20");
    assertThat(page.notes()).singleElement().asString().contains("2023-06-29", "meta article");
  }

  @Test
  void theCanonicalAddressIsCompletedAndAFrontPageIsNot() {
    var source = new PageSource("https://a.example/amp/talks?x=1", null, null, Publishers.NONE);
    assertThat(page("<link rel=canonical href='/talks'>", "", source).url())
        .isEqualTo("https://a.example/talks");
    assertThat(page("<link rel=canonical href='https://a.example/'>", "", source).url()).isNull();
  }
}
