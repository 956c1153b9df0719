package org.demarche.intake;

import java.time.LocalDate;
import java.util.List;
import org.demarche.intake.page.Page;
import org.demarche.intake.page.PageReader;
import org.demarche.report.Report;
import org.jspecify.annotations.Nullable;

/** A web page: the report's text is the article's, without the page around it. */
final class PageFile {
  private PageFile() {}

  /**
   * The report of a page.
   *
   * @param otherwise the day of publication where the page names none
   * @throws Refusal when the file is no page or holds no article
   */
  static Taken read(String id, byte[] bytes, @Nullable LocalDate otherwise) throws Refusal {
    var magic = Magic.of(bytes);
    if (magic.isPresent()) {
      throw Refusal.because("not a page but " + magic.get());
    }
    Page page = page(bytes);
    Report report =
        new Report(
            id,
            page.url(),
            page.title(),
            page.published() == null ? otherwise : page.published(),
            page.publisher(),
            page.authors(),
            Language.of(page.language()),
            page.text());
    return new Taken(report, List.of());
  }

  private static Page page(byte[] bytes) throws Refusal {
    try {
      return PageReader.read(bytes)
          .orElseThrow(
              () ->
                  Refusal.because("no article found")
                      .remedy("save the article's text as a .txt file"));
    } catch (RuntimeException e) {
      // the boundary at which a page that defeats the parser must not stop the rest
      throw Refusal.because("cannot be read as a page: " + e);
    }
  }
}
