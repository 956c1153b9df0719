package org.demarche.intake.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.demarche.intake.date.TopLines;
import org.jsoup.nodes.Document;

/**
 * What stands between a page's headline and the article's second paragraph: byline, day, dateline.
 *
 * @param lines the headline and the blocks after it, in order
 */
record PageTop(List<String> lines) {
  /** More blocks than this do not belong to the headline. */
  private static final int MAX_LINES = 12;

  /** A byline is no longer than this, characters. */
  private static final int MAX_BYLINE_CHARS = 90;

  /** A shorter first line is not taken for the headline that stands in the title, characters. */
  private static final int MIN_HEADLINE_CHARS = 15;

  private static final Pattern BY = Pattern.compile("^by:?\\s+", Pattern.CASE_INSENSITIVE);
  private static final Pattern BETWEEN =
      Pattern.compile("\\s*(?:,|\\||·|•|\\n|&|\\b(?:and|on|in)\\b)\\s*");

  /** Two to five words with capitals, one small word between them allowed ("Faisal bin Farhan"). */
  private static final Pattern NAME =
      Pattern.compile(
          "^\\p{Lu}[\\p{L}.'’-]*(?:\\s(?:\\p{Ll}{2,3}\\s)?\\p{Lu}[\\p{L}.'’-]*){1,4}(?![^\\s])");

  PageTop {
    lines = List.copyOf(lines);
  }

  /** Reads the page. */
  static PageTop of(Document page) {
    List<String> lines = new ArrayList<>();
    String title = page.selectFirst("h1") == null ? page.title() : "";
    int prose = 0;
    for (Block block : Blocks.of(page.body())) {
      boolean headline = block.owner().normalName().equals("h1");
      if (lines.isEmpty() && !headline && isHeadline(block.text(), title)) {
        // a plain page, as for printing: headline, byline and day may be lines of one block
        block.text().lines().forEach(lines::add);
      } else if (headline || !lines.isEmpty()) {
        lines.add(block.text());
        prose += block.isProse() ? 1 : 0;
      }
      if (prose > 1 || lines.size() > MAX_LINES) {
        break;
      }
    }
    return new PageTop(lines);
  }

  private static boolean isHeadline(String text, String title) {
    String first = text.lines().findFirst().orElse("");
    return first.length() >= MIN_HEADLINE_CHARS && title.startsWith(first);
  }

  /** The day of publication, if one of the lines names it in full. */
  Optional<LocalDate> published() {
    return TopLines.published(lines.stream().collect(Collectors.joining("\n")));
  }

  /** The names of the first line that is a byline ("By Clara Whitlow and Wen Harrow"). */
  List<String> authors() {
    for (String line : lines) {
      if (line.length() <= MAX_BYLINE_CHARS && BY.matcher(line).find()) {
        return BETWEEN
            .splitAsStream(withoutBy(line))
            .flatMap(part -> NAME.matcher(part).results())
            .map(MatchResult::group)
            .toList();
      }
    }
    return List.of();
  }

  /** A name without the "By" before it. */
  static String withoutBy(String name) {
    return BY.matcher(name.strip()).replaceFirst("").strip();
  }
}
