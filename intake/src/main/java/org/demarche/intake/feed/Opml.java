package org.demarche.intake.feed;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.demarche.intake.limit.Refusal;

/** Reads the list of feeds that readers of feeds exchange. */
public final class Opml {
  private static final int MAX_FEEDS = 10_000;

  private Opml() {}

  /**
   * The feeds of a list, in its order and each once.
   *
   * @throws Refusal when it is no OPML or names no feed
   */
  public static List<URI> feeds(byte[] bytes) throws Refusal {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    Set<URI> feeds = new LinkedHashSet<>();
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
      while (xml.hasNext() && feeds.size() < MAX_FEEDS) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          String feed = xml.getAttributeValue(null, "xmlUrl");
          if (feed != null) {
            feeds.add(new URI(feed.strip()));
          }
        }
      }
    } catch (XMLStreamException | RuntimeException e) {
      throw Refusal.because("not a sound list of feeds: " + e.getMessage());
    } catch (URISyntaxException e) {
      throw Refusal.because("not an address in it: " + e.getReason());
    }
    if (feeds.isEmpty()) {
      throw Refusal.because("no feed in it: no outline has an xmlUrl");
    }
    return List.copyOf(feeds);
  }
}
