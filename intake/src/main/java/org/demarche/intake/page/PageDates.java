package org.demarche.intake.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.intake.date.Dates;
import org.demarche.intake.date.TopLines;
import org.demarche.intake.page.Furniture.Verdict;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The day of publication of a page, from what is trusted most to what is trusted least: linked
 * data, meta tags, microdata, {@code <time datetime>}, the dateline of the article, the lines about
 * it.
 */
final class PageDates {
  private final List<String> values;
  private final PageTop top;

  private PageDates(List<String> values, PageTop top) {
    this.values = values;
    this.top = top;
  }

  /** Gathers what the page offers. */
  static PageDates of(Document page, PageMetadata metadata, PageTop top) {
    List<String> values = new ArrayList<>(metadata.published());
    page.select("time[datetime]").stream()
        .filter(time -> !isElsewhere(time))
        .forEach(time -> values.add(time.attr("datetime")));
    return new PageDates(values, top);
  }

  /** The day of publication; {@code text} is the article's. */
  Optional<LocalDate> published(String text) {
    return values.stream()
        .flatMap(value -> Dates.ofValue(value).stream())
        .findFirst()
        .or(() -> TopLines.published(text))
        .or(top::published);
  }

  /** Whether the element stands in something that is no part of the article and its top. */
  private static boolean isElsewhere(Element element) {
    for (Element at = element.parent(); at != null; at = at.parent()) {
      if (Furniture.TABLE.verdict(at) == Verdict.NEVER) {
        return true;
      }
    }
    return false;
  }
}
