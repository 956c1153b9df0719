package org.demarche.intake.page;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article and what its page says of it; what the page does not say is null.
 *
 * @param url the page's own address, as it gives it
 * @param title the headline
 * @param published the day of publication in the publisher's own time zone
 * @param modified the day of the last change
 * @param days all days that the page names for either, most trusted first
 * @param publisher who published it
 * @param authors the by-line's names, in order
 * @param language a language tag, "en-GB"
 * @param text the article: paragraphs and subheads, an empty line between them
 * @param notes what a person should know of how it was read; often none
 */
public record Page(
    @Nullable String url,
    @Nullable String title,
    @Nullable LocalDate published,
    @Nullable LocalDate modified,
    List<DayFound> days,
    @Nullable String publisher,
    List<String> authors,
    @Nullable String language,
    String text,
    List<String> notes) {
  /** Copies the lists. */
  public Page {
    days = List.copyOf(days);
    authors = List.copyOf(authors);
    notes = List.copyOf(notes);
  }
}
