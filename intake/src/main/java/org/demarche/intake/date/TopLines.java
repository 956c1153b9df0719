package org.demarche.intake.date;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.demarche.intake.table.Table;

/**
 * Finds the day of publication in the lines at the top of a text.
 *
 * <p>Three kinds of line give it: a dateline, where the date stands between a place and a dash
 * ("BEIJING, June 19, 2023 (Agency) — "); a line with a word such as "Published" before the date
 * (see {@code cues.tsv}); and a short line that ends in the date, as bylines do ("Demarche Samples,
 * Beijing, 25 July 2023"). The first line, which is a headline, counts only for the first two kinds
 * or when it holds nothing but the date. Dates in sentences never count.
 */
public final class TopLines {
  /** How many lines with words are looked at. */
  private static final int LINES = 10;

  /** A byline is shorter, characters. */
  private static final int SHORT = 120;

  /** The longest beginning of a line in which a dateline can lie, characters. */
  private static final int DATELINE = 160;

  private static final Pattern DASH_AFTER =
      Pattern.compile(
          "^,?\\s*(?:[(\\[][^)\\]]{0,60}[)\\]])?\\s*(?:[—–―]|--?(?=\\s)).*", Pattern.DOTALL);
  private static final Pattern PLACE_BEFORE =
      Pattern.compile("^\\p{Lu}[^!?:;\"“]{0,70}?(?:[,(/]|[)]|\\s)\\s*$", Pattern.DOTALL);
  private static final Pattern TIME_AFTER =
      Pattern.compile(
          "^[\\s,|·•)/–—-]*(?:(?:at\\s)?\\d{1,2}[:.]\\d{2}.{0,25}|\\d{1,2}\\s?[ap]\\.?m.{0,12})?$");
  private static final Map<String, Boolean> CUES = cues();

  private TopLines() {}

  private static Map<String, Boolean> cues() {
    Map<String, Boolean> cues = new HashMap<>();
    for (List<String> row : Table.rows(TopLines.class, "cues.tsv", 2)) {
      cues.put(row.get(0), row.get(1).equals("published"));
    }
    return Map.copyOf(cues);
  }

  /** The day of publication that the top of the text names in full, if it does. */
  public static Optional<LocalDate> published(String text) {
    int begin = 0;
    for (int lines = 0; lines < LINES && begin < text.length(); ) {
      int end = lineEnd(text, begin);
      String line = text.substring(begin, Math.min(end, begin + DATELINE)).strip();
      if (!line.isEmpty()) {
        Optional<LocalDate> date = ofLine(line, lines == 0, end - begin <= SHORT);
        if (date.isPresent()) {
          return date;
        }
        lines++;
      }
      begin = end + 1;
    }
    return Optional.empty();
  }

  private static int lineEnd(String text, int begin) {
    int feed = text.indexOf('\n', begin);
    return feed < 0 ? text.length() : feed;
  }

  private static Optional<LocalDate> ofLine(String line, boolean headline, boolean whole) {
    Optional<WrittenDate> found = WrittenDate.first(line);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    String before = line.substring(0, found.get().begin());
    String after = line.substring(found.get().end());
    Optional<Boolean> cue = cue(before);
    boolean counts =
        cue.isPresent()
            ? cue.get() && whole
            : isDateline(before, after)
                || (whole
                    && TIME_AFTER.matcher(after).matches()
                    && (!headline || before.isBlank()));
    return counts ? found.map(WrittenDate::date) : Optional.empty();
  }

  private static boolean isDateline(String before, String after) {
    return PLACE_BEFORE.matcher(before).matches() && DASH_AFTER.matcher(after).matches();
  }

  /** Whether the last cue before the date speaks of publication; empty where there is none. */
  private static Optional<Boolean> cue(String before) {
    String words = " " + before.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}©]+", " ").strip();
    String best = "";
    int at = -1;
    for (String cue : CUES.keySet()) {
      int found = words.lastIndexOf(" " + cue);
      boolean near = found >= 0 && words.length() - found - cue.length() <= SHORT / 8;
      if (near && (found > at || (found == at && cue.length() > best.length()))) {
        best = cue;
        at = found;
      }
    }
    return Optional.ofNullable(CUES.get(best));
  }
}
