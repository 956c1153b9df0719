package org.demarche.intake.pdf;

import java.util.ArrayList;
import java.util.List;

/** Joins lines into paragraphs, and words that a line's end divides. */
final class Paragraphs {
  /** A gap between two lines of one paragraph is no wider than this, share of their size. */
  private static final float GAP = 1.75f;

  /** An indented line begins a paragraph, share of the size. */
  private static final float INDENT = 0.9f;

  /** A line that ends so far before the column's edge is a paragraph's last, share of the width. */
  private static final float SHORT = 0.85f;

  private static final String SENTENCE_ENDS = ".!?…\"”’:)";

  private Paragraphs() {}

  /** The text of the pages' lines, an empty line between two paragraphs. */
  static String of(List<List<Line>> pages) {
    List<StringBuilder> paragraphs = new ArrayList<>();
    for (List<Line> page : pages) {
      float pitch = pitch(page);
      for (int i = 0; i < page.size(); i++) {
        Line line = page.get(i);
        boolean goesOn =
            !paragraphs.isEmpty()
                && (i == 0
                    ? !endsSentence(paragraphs.get(paragraphs.size() - 1))
                    : goesOn(page, i, pitch));
        if (goesOn) {
          join(paragraphs.get(paragraphs.size() - 1), line.text());
        } else {
          paragraphs.add(new StringBuilder(line.text()));
        }
      }
    }
    return String.join("\n\n", paragraphs);
  }

  /** The gap that most lines of a page have to the line above, at least the letters' size. */
  private static float pitch(List<Line> page) {
    List<Float> gaps = new ArrayList<>();
    for (int i = 1; i < page.size(); i++) {
      float gap = page.get(i).base() - page.get(i - 1).base();
      if (gap > 0) {
        gaps.add(gap);
      }
    }
    gaps.sort(null);
    return gaps.isEmpty() ? 0 : gaps.get(gaps.size() / 2);
  }

  private static boolean goesOn(List<Line> page, int at, float pitch) {
    Line before = page.get(at - 1);
    Line line = page.get(at);
    if (!line.isSizeOf(before)) {
      return false;
    }
    float gap = line.base() - before.base();
    if (gap < 0) { // the next column
      return !endsSentence(before.text());
    }
    boolean far = gap > Math.max(pitch * 1.25f, line.size() * 1.2f) || gap > line.size() * 2 * GAP;
    boolean indented =
        line.left() - before.left() > INDENT * line.size() && endsSentence(before.text());
    boolean last = before.right() < SHORT * right(page, before) && endsSentence(before.text());
    return !far && !indented && !last;
  }

  /** How far the widest line reaches that begins where this one does. */
  private static float right(List<Line> page, Line line) {
    float right = line.right();
    for (Line other : page) {
      if (Math.abs(other.left() - line.left()) < 2 * line.size()) {
        right = Math.max(right, other.right());
      }
    }
    return right;
  }

  private static boolean endsSentence(CharSequence text) {
    return text.length() > 0 && SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** A hyphen between two small letters at a line's end divides one word. */
  private static void join(StringBuilder paragraph, String line) {
    int last = paragraph.length() - 1;
    boolean divided =
        last > 0
            && (paragraph.charAt(last) == '-' || paragraph.charAt(last) == '\u00AD')
            && Character.isLowerCase(paragraph.charAt(last - 1))
            && Character.isLowerCase(line.charAt(0));
    if (divided) {
      paragraph.setLength(last);
    } else {
      paragraph.append(' ');
    }
    paragraph.append(line);
  }
}
