package org.demarche.intake.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.intake.date.Dates;
import org.demarche.intake.date.TopLines;
import org.demarche.intake.page.DayFound.What;
import org.demarche.intake.page.Furniture.Verdict;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The days that a page names, from what is trusted most to what is trusted least: linked data, meta
 * tags, microdata, the page's address, {@code <time datetime>}, the dateline of the article, the
 * lines about it.
 *
 * @param found all of them, in the order of trust
 * @param source how the page came
 */
record PageDates(List<DayFound> found, PageSource source) {
  private static final Pattern IN_ADDRESS =
      Pattern.compile("/(\\d{4})[/-](\\d{1,2}|[a-z]{3})[/-](\\d{1,2})(?=[/_-]|$)");

  private static final String TIME = "time element";

  /** So many are looked at; a page with more lists other stories, or means harm. */
  private static final int MAX_TIMES = 50;

  /** Those after the first are often other stories'. */
  private static final String LATER_TIME = "a later time element";

  PageDates {
    found = List.copyOf(found);
  }

  /**
   * Gathers what the page offers.
   *
   * @param text the article's
   */
  static PageDates of(
      Document page, PageMetadata metadata, PageTop top, String text, PageSource source) {
    List<DayFound> found = new ArrayList<>(metadata.days());
    inAddress(metadata.url() == null ? source.url() : metadata.url())
        .ifPresent(day -> found.add(DayFound.published(day, "address")));
    String name = TIME;
    for (Element time : page.select("time[datetime]").stream().limit(MAX_TIMES).toList()) {
      if (!isElsewhere(time)) {
        DayFound.of(time.attr("datetime"), What.PUBLISHED, name).ifPresent(found::add);
        name = LATER_TIME;
      }
    }
    TopLines.published(text).ifPresent(day -> found.add(DayFound.published(day, "dateline")));
    top.published().ifPresent(day -> found.add(DayFound.published(day, "below the headline")));
    return new PageDates(found, source);
  }

  /**
   * The day of publication: the most trusted that is not in the page's future. Where that is a
   * moment in UTC and the page names the day before or after, as its publisher's calendar had it,
   * it is that day.
   */
  @Nullable LocalDate published() {
    DayFound best = first(What.PUBLISHED);
    if (best == null) {
      return null;
    }
    return found.stream()
        .filter(day -> day.isPublished() && day.utc() == null && best.canBe(day.day()))
        .filter(day -> !day.source().equals(LATER_TIME))
        .findFirst()
        .orElse(best)
        .day();
  }

  /** The day of the last change, never before that of publication. */
  @Nullable LocalDate modified() {
    LocalDate published = published();
    DayFound modified = first(What.MODIFIED);
    boolean before = modified != null && published != null && modified.day().isBefore(published);
    return modified == null || before ? null : modified.day();
  }

  private @Nullable DayFound first(What what) {
    for (DayFound day : found) {
      if (day.what() == what && !source.isFuture(day.day())) {
        return day;
      }
    }
    return null;
  }

  /** What a person should know: days that the page cannot bear. */
  List<String> notes() {
    return found.stream()
        .filter(day -> day.isPublished() && source.isFuture(day.day()))
        .map(
            day ->
                "a day of publication after the page was fetched is passed over: "
                    + day.day()
                    + " ("
                    + day.source()
                    + ")")
        .distinct()
        .toList();
  }

  private static Optional<LocalDate> inAddress(@Nullable String url) {
    Matcher matcher = IN_ADDRESS.matcher(url == null ? "" : url);
    if (!matcher.find()) {
      return Optional.empty();
    }
    boolean digits = Character.isDigit(matcher.group(2).charAt(0));
    return Dates.ofValue(
        digits
            ? matcher.group(1) + "-" + matcher.group(2) + "-" + matcher.group(3)
            : matcher.group(3) + " " + matcher.group(2) + " " + matcher.group(1));
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
