package org.demarche.reading.speech;

import java.util.ArrayList;
import java.util.List;
import org.demarche.report.Span;

/** Finds the quotation marks of a paragraph and tells them from apostrophes, inches and accents. */
final class MarkReader {
  private final String text;
  private final Span paragraph;

  private MarkReader(String text, Span paragraph) {
    this.text = text;
    this.paragraph = paragraph;
  }

  /** The marks of a paragraph in order. */
  static List<Mark> read(String text, Span paragraph) {
    return new MarkReader(text, paragraph).marks();
  }

  private List<Mark> marks() {
    List<Mark> marks = new ArrayList<>();
    int at = paragraph.begin();
    while (at < paragraph.end()) {
      int width = isDoubled(at) ? 2 : 1;
      add(at, width, marks);
      at += width;
    }
    return marks;
  }

  private void add(int at, int width, List<Mark> marks) {
    char sign = text.charAt(at);
    int end = at + width;
    boolean opens = mayOpen(at, end);
    boolean closes = mayClose(at, end);
    switch (sign) {
      case '"', '\u201f' -> marks.add(new Mark(Mark.Style.STRAIGHT, at, end, true, true));
      case '\u201c', '\u201e', '\u00ab' ->
          marks.add(new Mark(Mark.Style.CURLY, at, end, true, false));
      case '\u201d', '\u00bb' ->
          marks.add(
              new Mark(
                  Mark.Style.CURLY, at, end, (opens && !closes) || at == paragraph.begin(), true));
      case '\'', '`', '\u2018', '\u2019', '\u201b' -> {
        if (width == 2) {
          marks.add(new Mark(Mark.Style.DOUBLED, at, end, true, true));
        } else if ((opens && sign != '\u2019') || (closes && sign != '\u2018')) {
          marks.add(
              new Mark(
                  Mark.Style.SINGLE, at, end, opens && sign != '\u2019', closes && sign != '`'));
        }
      }
      default -> {}
    }
  }

  private boolean isDoubled(int at) {
    char sign = text.charAt(at);
    return (sign == '\'' || sign == '`') && at + 1 < paragraph.end() && text.charAt(at + 1) == sign;
  }

  private boolean mayOpen(int begin, int end) {
    char before = begin > paragraph.begin() ? text.charAt(begin - 1) : ' ';
    char after = end < paragraph.end() ? text.charAt(end) : ' ';
    return !Character.isWhitespace(after)
        && (Character.isWhitespace(before)
            || "([{-\u2013\u2014/\u2015\"\u201c".indexOf(before) >= 0);
  }

  private boolean mayClose(int begin, int end) {
    char before = begin > paragraph.begin() ? text.charAt(begin - 1) : ' ';
    char after = end < paragraph.end() ? text.charAt(end) : ' ';
    return !Character.isWhitespace(before) && !Character.isLetterOrDigit(after);
  }
}
