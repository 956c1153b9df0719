package org.demarche.intake.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads web pages. Stateless and thread-safe. */
public final class PageReader {
  private PageReader() {}

  /** The article on a page; empty where there is none. */
  public static Optional<Page> read(byte[] bytes) {
    Document page = Jsoup.parse(PageEncoding.decode(bytes));
    PageTop top = PageTop.of(page);
    PageMetadata metadata = MetadataReader.read(page, top);
    PageDates dates = PageDates.of(page, metadata, top);
    return PageText.of(page, metadata).map(blocks -> page(metadata, dates, blocks));
  }

  private static Page page(PageMetadata metadata, PageDates dates, List<Block> blocks) {
    String text = blocks.stream().map(Block::text).collect(Collectors.joining("\n\n"));
    return new Page(
        metadata.url(),
        metadata.title(),
        dates.published(text).orElse(null),
        metadata.publisher(),
        metadata.authors(),
        metadata.language(),
        text);
  }
}
