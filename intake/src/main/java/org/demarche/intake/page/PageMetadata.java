package org.demarche.intake.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of its article apart from the text; what it does not say is null or empty.
 *
 * @param title the headline
 * @param authors the by-line's names, in order
 * @param publisher who published it
 * @param url the page's own address
 * @param language a language tag, "en-GB"
 * @param days the days that it names, most trusted first
 * @param body the article's words as linked data repeats them, often cut short
 */
record PageMetadata(
    @Nullable String title,
    List<String> authors,
    @Nullable String publisher,
    @Nullable String url,
    @Nullable String language,
    List<DayFound> days,
    String body) {
  PageMetadata {
    authors = List.copyOf(authors);
    days = List.copyOf(days);
  }
}
