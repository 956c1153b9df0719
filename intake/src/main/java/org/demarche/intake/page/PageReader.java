package org.demarche.intake.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.demarche.intake.table.Table;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads web pages. Stateless and thread-safe. */
public final class PageReader {
  private static final String QUOTED =
      Table.rows(PageReader.class, "quoted.tsv", 1).stream()
          .map(row -> row.get(0))
          .collect(Collectors.joining(", "));

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

  /** The words of a letter, an empty line between blocks; without other letters that it quotes. */
  public static String letter(String html) {
    Element body = Jsoup.parse(html).body();
    List<Block> all = Blocks.of(body);
    body.select(QUOTED).forEach(Element::remove);
    List<Block> own = Blocks.of(body);
    // a letter that does nothing but hand on another is read as a whole
    return text(own.isEmpty() ? all : own);
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
