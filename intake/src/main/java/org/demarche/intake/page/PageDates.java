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
  /** How many elements about the article are looked at. */
  private static final int MAX_LINES = 40;

  private final List<String> values;
  private final String lines;

  private PageDates(List<String> values, String lines) {
    this.values = values;
    this.lines = lines;
  }

  /** Gathers what the page offers; must come before anything is taken out of it. */
  static PageDates of(Document page, PageMetadata metadata) {
    List<String> values = new ArrayList<>(metadata.publishedValues());
    page.select("time[datetime]").stream()
        .filter(time -> !isElsewhere(time))
        .forEach(time -> values.add(time.attr("datetime")));
    return new PageDates(values, linesAbout(page));
  }

  /** The day of publication; {@code text} is the article's. */
  Optional<LocalDate> published(String text) {
    for (String value : values) {
      Optional<LocalDate> date = Dates.ofValue(value);
      if (date.isPresent()) {
        return date;
      }
    }
    return TopLines.published(text).or(() -> TopLines.published(lines));
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

  /** The short blocks that follow the headline, one a line. */
  private static String linesAbout(Document page) {
    Element headline = page.selectFirst("h1");
    if (headline == null) {
      return "";
    }
    var lines = new StringBuilder(headline.text());
    int count = 0;
    boolean below = false;
    for (Element element : page.body().getAllElements()) {
      below |= element == headline;
      if (below && element.childrenSize() == 0 && element.hasText() && count++ < MAX_LINES) {
        lines.append('\n').append(element.text());
      }
    }
    return lines.toString();
  }
}
