package org.demarche.intake.feed;

import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.intake.fetch.FetchException;
import org.demarche.intake.fetch.Plain;
import org.demarche.intake.limit.Refusal;
import org.jspecify.annotations.Nullable;

/** Reads RSS and Atom. Document type declarations, and with them all entities, are refused. */
final class FeedReader {
  /** More items than a feed has; those after them are not looked at. */
  private static final int MAX_ITEMS = 2_000;

  private FeedReader() {}

  /**
   * The items of a feed, in its order.
   *
   * @param charset the encoding that the server named
   * @param feed its address, against which relative ones are read
   * @throws Refusal when it is no feed
   */
  static List<Item> read(byte[] bytes, @Nullable String charset, URI feed) throws Refusal {
    String type = charset == null ? null : "application/xml; charset=" + charset;
    try (var xml = new XmlReader(new ByteArrayInputStream(bytes), type, true, "UTF-8")) {
      var input = new SyndFeedInput(false, Locale.ROOT);
      input.setAllowDoctypes(false);
      input.setPreserveWireFeed(true);
      return items(input.build(xml), feed);
    } catch (FeedException | IOException | RuntimeException | StackOverflowError e) {
      // whatever defeats the parser is no feed
      throw Refusal.because("not a sound feed: " + firstLine(e));
    }
  }

  private static List<Item> items(SyndFeed source, URI feed) {
    List<Item> items = new ArrayList<>();
    URI base = base(source, feed);
    for (SyndEntry entry : source.getEntries()) {
      if (items.size() < MAX_ITEMS) {
        page(entry, base).ifPresent(page -> items.add(new Item(page, day(entry))));
      }
    }
    return items;
  }

  private static Optional<URI> page(SyndEntry entry, URI base) {
    String link = link(entry);
    if (link == null) {
      return Optional.empty();
    }
    try {
      URI page = Plain.address(base, link);
      return page.getScheme().startsWith("http") ? Optional.of(page) : Optional.empty();
    } catch (FetchException e) {
      return Optional.empty(); // a name of another kind, such as a tag or a UUID
    }
  }

  /** The link; else the name, where that is an address. */
  private static @Nullable String link(SyndEntry entry) {
    String name = entry.getUri();
    return entry.getLink() == null && name != null && name.startsWith("http")
        ? name
        : entry.getLink();
  }

  /** Against what the links of a feed are read, which Atom can set. */
  private static URI base(SyndFeed source, URI feed) {
    String base = source.originalWireFeed() instanceof Feed atom ? atom.getXmlBase() : null;
    try {
      return base == null ? feed : Plain.address(feed, base);
    } catch (FetchException e) {
      return feed;
    }
  }

  /** Day of the moment in UTC: ROME does not tell the zone in which it was written. */
  private static @Nullable LocalDate day(SyndEntry entry) {
    Date date = entry.getPublishedDate();
    return date == null ? null : date.toInstant().atOffset(ZoneOffset.UTC).toLocalDate();
  }

  private static String firstLine(Throwable problem) {
    String message = problem.getMessage();
    return message == null
        ? problem.getClass().getSimpleName()
        : message.lines().findFirst().orElse("");
  }
}
