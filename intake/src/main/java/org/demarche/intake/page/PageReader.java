package org.demarche.intake.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads web pages. Stateless and thread-safe. */
public final class PageReader {
  private PageReader() {}

  /**
   * The article on a page; empty where there is none.
   *
   * @param source how the page came
   */
  public static Optional<Page> read(byte[] bytes, PageSource source) {
    Document page = Jsoup.parse(PageEncoding.decode(bytes, source.charset()));
    PageTop top = PageTop.of(page);
    PageMetadata metadata = MetadataReader.read(page, top, source);
    String url = metadata.url() == null ? source.url() : metadata.url();
    source.publishers().select(page, url, "without").forEach(Element::remove);
    List<Element> articles = source.publishers().select(page, url, "article");
    return PageText.of(page, metadata, articles)
        .map(blocks -> text(blocks))
        .map(text -> page(metadata, PageDates.of(page, metadata, top, text, source), text));
  }

  /** All words of a page or a piece of one, furniture and all, an empty line between blocks. */
  public static String words(String html) {
    return text(Blocks.of(Jsoup.parse(html).body()));
  }

  private static String text(List<Block> blocks) {
    return blocks.stream().map(Block::text).collect(Collectors.joining("\n\n"));
  }

  private static Page page(PageMetadata metadata, PageDates dates, String text) {
    return new Page(
        metadata.url(),
        metadata.title(),
        dates.published(),
        dates.modified(),
        dates.found(),
        metadata.publisher(),
        metadata.authors(),
        metadata.language(),
        text,
        dates.notes());
  }
}
