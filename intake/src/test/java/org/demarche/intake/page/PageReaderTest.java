package org.demarche.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageReaderTest {
  private static final String FIRST =
      "The two governments agreed on Monday to reopen the border crossing at Karsk, officials said,"
          + " ending a closure of nine weeks that had hurt trade on both sides.";
  private static final String SECOND =
      "“We expect lorries to move by the weekend,” the transport minister told reporters after the"
          + " meeting, which lasted until midnight.";
  private static final String BODY = "<p>" + FIRST + "</p><p>" + SECOND + "</p>";

  private static Page read(String html) {
    return PageReader.read(html.getBytes(StandardCharsets.UTF_8), PageSource.UNKNOWN).orElseThrow();
  }

  @Test
  void paragraphsAreSeparatedByAnEmptyLineAndSubheadsAndQuotationsKept() {
    Page page =
        read(
            "<h1>Karsk</h1><article><p>"
                + FIRST
                + "</p><h2>Lorries</h2><blockquote><p>"
                + SECOND
                + "</p></blockquote><ul><li>Passports are needed.</li></ul></article>");
    assertThat(page.text())
        .isEqualTo(FIRST + "\n\nLorries\n\n" + SECOND + "\n\nPassports are needed.");
  }

  @Test
  void aBoxInTheArticleGoesByItsLabelThoughItsClassSaysNothing() {
    Page page =
        read(
            "<div class=q1>"
                + BODY
                + "<div class=q7><h4>Also read</h4><p>Ferries to Karsk stay in"
                + " port for a third day as the strike of the pilots goes on without talks.</p></div>"
                + BODY.replace("Monday", "Friday")
                + "</div>");
    assertThat(page.text().split("\n\n")).hasSize(4);
    assertThat(page.text()).doesNotContain("Also read", "Ferries");
  }

  @Test
  void anArticleIsKeptThoughItsClassSpeaksOfFurniture() {
    assertThat(read("<div class='has-sidebar comments-open share'>" + BODY + "</div>").text())
        .isEqualTo(FIRST + "\n\n" + SECOND);
  }

  @Test
  void commentsAreNoPartHoweverLongTheyAre() {
    Page page =
        read(
            "<h1>Karsk</h1><div>"
                + BODY
                + "</div><div id=comments>"
                + ("<p>" + FIRST.replace("agreed", "should never have agreed") + "</p>").repeat(9)
                + "</div>");
    assertThat(page.text()).isEqualTo(FIRST + "\n\n" + SECOND);
  }

  @Test
  void linkedDataIsReadThroughGraphsReferencesAndEntities() {
    Page page =
        read(
            "<html lang=en-GB><script type='application/ld+json'>/*<![CDATA[*/{\"@graph\":["
                + "{\"@id\":\"#org\",\"@type\":\"Organization\",\"name\":\"Karsk Post &amp;amp; Mail\"},"
                + "{\"@type\":[\"Article\",\"NewsArticle\"],\"headline\":\"Crossing to open\","
                + "\"datePublished\":\"2022-05-02T23:30:00-05:00\",\"publisher\":{\"@id\":\"#org\"},"
                + "\"author\":[{\"name\":\"Ida Holm\"},\"Per Sand\"],}]}/*]]>*/</script>"
                + BODY);
    assertThat(page.published()).isEqualTo("2022-05-02");
    assertThat(page.title()).isEqualTo("Crossing to open");
    assertThat(page.publisher()).isEqualTo("Karsk Post & Mail");
    assertThat(page.authors()).containsExactly("Ida Holm", "Per Sand");
    assertThat(page.language()).isEqualTo("en-GB");
  }

  @Test
  void theDateIsTakenInTheOrderOfTrust() {
    String dateline = "<p>KARSK, May 1, 2022 (Wire) — " + FIRST + "</p>";
    String time = "<time datetime=2022-05-03>Tuesday</time>";
    String meta = "<meta property=article:published_time content=2022-05-04T14:00Z>";
    assertThat(read("<h1>K</h1>" + dateline).published()).isEqualTo("2022-05-01");
    assertThat(read("<h1>K</h1>" + time + dateline).published()).isEqualTo("2022-05-03");
    assertThat(read(meta + "<h1>K</h1>" + time + dateline).published()).isEqualTo("2022-05-04");
    assertThat(read("<h1>K</h1><div>2 May 2022</div>" + BODY).published()).isEqualTo("2022-05-02");
    assertThat(read("<h1>K</h1>" + BODY).published()).isNull();
  }

  @Test
  void theDateOfACommentIsNotTheArticles() {
    String comments = "<div class=comments><time datetime=2022-06-01>1 June 2022</time></div>";
    assertThat(read("<h1>K</h1><div>" + BODY + BODY + "</div>" + comments).published()).isNull();
  }

  @Test
  void lineBreaksInPairsMakeParagraphs() {
    Page page = read("<td>" + FIRST + "<br>\n<br>" + SECOND + "<br>Karsk<br/></td>");
    assertThat(page.text()).isEqualTo(FIRST + "\n\n" + SECOND + "\nKarsk");
  }

  @Test
  void wordsOfLinkedDataAreTakenWhereThePageShowsNone() {
    String json =
        "{\"@type\":\"NewsArticle\",\"headline\":\"K\",\"articleBody\":\""
            + FIRST
            + "\\n"
            + SECOND
            + "\"}";
    Page page = read("<script type='application/ld+json'>" + json + "</script><div id=app></div>");
    assertThat(page.text()).isEqualTo(FIRST + "\n\n" + SECOND);
  }

  @Test
  void theEncodingIsFoundByDeclarationAndByContent() {
    String declared = "<meta charset=iso-8859-1>" + BODY;
    String wrong = "<meta charset=utf-8>" + BODY;
    String page = "<html>" + BODY;
    Charset windows = Charset.forName("windows-1252");
    for (byte[] bytes :
        new byte[][] {
          declared.getBytes(windows),
          declared.getBytes(StandardCharsets.UTF_8),
          BODY.getBytes(windows),
          wrong.getBytes(windows),
          ("<meta charset=macintosh>" + BODY).getBytes(Charset.forName("x-MacRoman")),
          page.getBytes(StandardCharsets.UTF_16LE),
          page.getBytes(StandardCharsets.UTF_16BE),
          ("\uFEFF" + BODY).getBytes(StandardCharsets.UTF_16LE)
        }) {
      assertThat(PageReader.read(bytes, PageSource.UNKNOWN).orElseThrow().text()).endsWith(SECOND);
    }
  }

  @Test
  void aBrokenByteAmongUtf8StaysABrokenByte() {
    byte[] bytes = ("<meta charset=utf-8>" + BODY).getBytes(StandardCharsets.UTF_8);
    bytes[30] = (byte) 0xE9;
    assertThat(PageReader.read(bytes, PageSource.UNKNOWN).orElseThrow().text()).endsWith(SECOND);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5.14pm GMT17:14",
        "9:03 a.m. ET, June 19, 2023",
        "20m ago",
        "2 hours ago",
        "Updated at 14.02 BST",
        "<time datetime=2022-05-02>May 2</time>",
        "Printed from: https://wire.example/karsk",
        "Find this article at:<br>https://wire.example/karsk"
      })
  void hoursOverEntriesAndTheMarksOfPrintAreNoPart(String line) {
    String entry = "<section><div>" + line + "</div><p>";
    Page page =
        read(
            "<h1>K</h1><main>" + entry + FIRST + "</p></section>" + entry + SECOND + "</p></main>");
    assertThat(page.text()).isEqualTo(FIRST + "\n\n" + SECOND);
  }

  @ParameterizedTest
  @ValueSource(strings = {"June 2022", "At 5 p.m. the gates opened", "Two hours ago, silence"})
  void aSubheadThatSpeaksOfATimeIsKept(String subhead) {
    Page page = read("<h1>K</h1><main><p>" + FIRST + "</p><h2>" + subhead + "</h2><p>" + SECOND);
    assertThat(page.text()).contains(subhead);
  }

  @Test
  void aPageForPrintingHasItsHeadlineInItsTitle() {
    Page page =
        read(
            "<title>Crossing at Karsk to open | Wire</title><b>Crossing at Karsk to open</b><br>"
                + "By Ida Holm<br>May 2, 2022<br><br>"
                + FIRST
                + "<br><br>"
                + SECOND);
    assertThat(page.published()).isEqualTo("2022-05-02");
    assertThat(page.authors()).containsExactly("Ida Holm");
    assertThat(page.text()).isEqualTo(FIRST + "\n\n" + SECOND);
  }

  @Test
  void aPageForTelephonesIsReadUnderItsOwnAddress() {
    Page page =
        read(
            "<html amp><link rel=canonical href='https://wire.example/karsk'>"
                + "<amp-consent><div>We use cookies to improve your experience.</div></amp-consent>"
                + "<article><h1>K</h1><figcaption>The crossing. Photo: Wire</figcaption><p>"
                + FIRST
                + "</p><amp-ad>Advertisement</amp-ad><amp-carousel><div><a href=/x>Related: Ferries"
                + " stay in port</a></div></amp-carousel><p>"
                + SECOND);
    assertThat(page.url()).isEqualTo("https://wire.example/karsk");
    assertThat(page.text()).isEqualTo(FIRST + "\n\n" + SECOND);
  }

  @Test
  void aPageOfTeasersHoldsNoArticle() {
    String teaser =
        "<div><h3><a href=/1>Crossing at Karsk to open again</a></h3><p>" + FIRST + "</p></div>";
    assertThat(
            PageReader.read(teaser.repeat(8).getBytes(StandardCharsets.UTF_8), PageSource.UNKNOWN))
        .isEmpty();
    assertThat(
            PageReader.read(
                "<p>Nothing here.</p>".getBytes(StandardCharsets.UTF_8), PageSource.UNKNOWN))
        .isEmpty();
  }
}
