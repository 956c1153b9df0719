package org.demarche.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One article, as intake found it and before anything is read in it.
 *
 * @param id the line's own id, else the file's name; unique in one input
 * @param url where it was published, when known
 * @param title the headline, when known apart from the text
 * @param published the day of publication in the publisher's own time zone, when known; never
 *     guessed from the clock
 * @param publisher who published it, when known
 * @param authors the by-line's names, in order
 * @param language ISO 639-1 code
 * @param text the article; for input that comes as text, that text character for character
 */
public record Report(
    String id,
    @Nullable String url,
    @Nullable String title,
    @Nullable LocalDate published,
    @Nullable String publisher,
    List<String> authors,
    String language,
    String text) {

  /** Copies the list of authors. */
  public Report {
    authors = List.copyOf(authors);
  }

  /** A report of which nothing but its text is known. */
  public static Report ofText(String id, String text, @Nullable LocalDate published) {
    return new Report(id, null, null, published, null, List.of(), "en", text);
  }
}
