package org.demarche.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.demarche.intake.language.Languages;
import org.demarche.intake.limit.Refusal;
import org.demarche.intake.page.Page;
import org.demarche.intake.page.PageReader;
import org.demarche.intake.page.PageSource;
import org.demarche.report.Report;
import org.jspecify.annotations.Nullable;

/** A web page: the report's text is the article's, without the page around it. */
final class PageFile {
  private PageFile() {}

  /**
   * The report of a page.
   *
   * @param source how it came
   * @param otherwise the day of publication where the page names none; without it, the day of its
   *     last change is taken, with a note
   * @throws Refusal when the file is no page or holds no article
   */
  static Taken read(String id, byte[] bytes, PageSource source, @Nullable LocalDate otherwise)
      throws Refusal {
    var magic = Magic.of(bytes);
    if (magic.isPresent()) {
      throw Refusal.because("not a page but " + magic.get());
    }
    Page page = page(bytes, source);
    List<String> notes = new ArrayList<>(page.notes());
    LocalDate day = page.published() == null ? otherwise : page.published();
    if (day == null && page.modified() != null) {
      day = page.modified();
      notes.add("no day of publication on it; taken is the day of its last change");
    }
    String url = page.url() == null ? source.url() : page.url();
    Report report =
        new Report(
            id,
            url == null ? null : Addresses.plain(url),
            page.title(),
            day,
            page.publisher(),
            page.authors(),
            Languages.ENGLISH,
            page.text());
    return new Taken(report, page.language(), notes);
  }

  private static Page page(byte[] bytes, PageSource source) throws Refusal {
    try {
      return PageReader.read(bytes, source)
          .orElseThrow(
              () ->
                  Refusal.because("no article found")
                      .remedy("save the article's text as a .txt file"));
    } catch (RuntimeException | StackOverflowError e) {
      // the boundary at which a page that defeats the parser must not stop the rest
      throw Refusal.because("cannot be read as a page: " + e);
    }
  }
}
