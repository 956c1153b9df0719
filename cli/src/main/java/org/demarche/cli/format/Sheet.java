package org.demarche.cli.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.cli.terminal.Paint;
import org.demarche.cli.terminal.Paint.Look;
import org.demarche.cli.terminal.Plain;
import org.demarche.cli.terminal.Wrap;
import org.demarche.reading.wording.Wording;
import org.jspecify.annotations.Nullable;

/** The lines of a brief while it is written. For one thread. */
final class Sheet {
  /** Room for a day. */
  static final int DATE_COLUMNS = 10;

  private static final String INDENT = " ".repeat(DATE_COLUMNS + 2);
  private static final String UNDATED = "undated";

  private final Wording wording;
  private final int columns;
  private final Paint paint;
  private final boolean reasons;
  private final List<String> lines = new ArrayList<>();
  private boolean headed;
  private boolean explained;

  /**
   * @param wording what it calls times
   * @param columns the widest line
   * @param reasons whether to write reasons
   */
  Sheet(Wording wording, int columns, Paint paint, boolean reasons) {
    this.wording = wording;
    this.columns = columns;
    this.paint = paint;
    this.reasons = reasons;
  }

  /** Whether nothing is on it. */
  boolean isEmpty() {
    return lines.isEmpty();
  }

  /** All lines, ended by an empty one. */
  String text() {
    gap();
    return String.join("\n", lines) + '\n';
  }

  /** A heading, with room above it. */
  void heading(String words) {
    gap();
    lines.add(paint.as(Look.BOLD, words.toUpperCase(Locale.ROOT)));
    headed = true;
  }

  /** An empty line, if none is there. */
  void gap() {
    if (!lines.isEmpty() && !lines.get(lines.size() - 1).isEmpty()) {
      lines.add("");
    }
  }

  /** What the next items are about. */
  void about(String matter) {
    if (!headed) {
      gap();
    }
    Wrap.lines(capitalised(matter), columns).forEach(lines::add);
    headed = false;
  }

  /** Text from the margin on. */
  void flush(String text, Look look) {
    Wrap.lines(text, columns).forEach(line -> lines.add(paint.as(look, line)));
  }

  /** A date and what is so since then or on it. */
  void item(@Nullable String date, String sentence, Look look) {
    if (explained) {
      gap();
    }
    headed = false;
    explained = false;
    String day = date == null ? UNDATED : wording.time(date);
    int missing = DATE_COLUMNS - Wrap.width(day);
    if (missing < 0) {
      lines.add(day);
    }
    boolean first = missing >= 0;
    for (String line : Wrap.lines(capitalised(sentence), columns - INDENT.length())) {
      lines.add((first ? day + " ".repeat(missing + 2) : INDENT) + paint.as(look, line));
      first = false;
    }
  }

  /** Words of the report under an item. */
  void quote(String words) {
    indented('“' + words + '”', Look.PLAIN);
    gap();
  }

  /** Why an item was recorded so, where that is asked for. */
  void reasons(List<String> why) {
    if (reasons) {
      explained = true;
      why.forEach(reason -> indented("- " + Plain.line(reason), Look.DIM));
    }
  }

  /** Text under an item. */
  void indented(String text, Look look) {
    for (String line : Wrap.lines(text, columns - INDENT.length())) {
      lines.add(INDENT + paint.as(look, line));
    }
  }

  private static String capitalised(String sentence) {
    if (sentence.isEmpty()) {
      return sentence;
    }
    int first = sentence.offsetByCodePoints(0, 1);
    return sentence.substring(0, first).toUpperCase(Locale.ROOT) + sentence.substring(first);
  }
}
