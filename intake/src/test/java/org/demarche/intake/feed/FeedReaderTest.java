package org.demarche.intake.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.demarche.intake.limit.Refusal;
import org.junit.jupiter.api.Test;

/** Where feeds of all kinds say that their pages stand. */
class FeedReaderTest {
  private static final URI FEED = URI.create("https://news.example/feeds/all");

  private static List<String> pages(String feed) throws Refusal {
    return FeedReader.read(feed.getBytes(StandardCharsets.UTF_8), null, FEED).stream()
        .map(item -> item.page().toString())
        .toList();
  }

  private static String rss(String items) {
    return "<rss version='2.0'><channel><title>x</title>" + items + "</channel></rss>";
  }

  @Test
  void aLinkIsReadAgainstTheFeedAndANameOnlyWhereItIsAnAddress() throws Refusal {
    assertThat(
            pages(
                rss(
                    "<item><link>/1</link></item>"
                        + "<item><link><![CDATA[ https://news.example/2?a=1&b=2 ]]></link></item>"
                        + "<item><guid>https://news.example/3</guid></item>"
                        + "<item><guid isPermaLink='false'>12345</guid></item>")))
        .containsExactly(
            "https://news.example/1", "https://news.example/2?a=1&b=2", "https://news.example/3");
  }

  @Test
  void anAtomLinkIsReadAgainstItsBaseAndThatToTheEntryItselfIsNone() throws Refusal {
    assertThat(
            pages(
                "<feed xmlns='http://www.w3.org/2005/Atom' xml:base='https://base.example/a/'>"
                    + "<title>x</title><id>x</id><entry><id>u</id><title>t</title>"
                    + "<link rel='self' href='https://news.example/self'/>"
                    + "<link rel='alternate' href='one'/></entry></feed>"))
        .containsExactly("https://base.example/a/one");
  }

  @Test
  void theOldRssOfTriplesIsReadToo() throws Refusal {
    assertThat(
            pages(
                "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'"
                    + " xmlns='http://purl.org/rss/1.0/'><channel rdf:about='x'><title>t</title>"
                    + "<link>https://news.example</link></channel><item rdf:about='https://news.example/1'>"
                    + "<title>t</title><link>https://news.example/1</link></item></rdf:RDF>"))
        .containsExactly("https://news.example/1");
  }

  @Test
  void carelessXmlIsRead() throws Refusal {
    assertThat(pages("\n " + rss("<item><title>A & B &nbsp; C</title><link>/1</link></item>")))
        .containsExactly("https://news.example/1");
  }
}
