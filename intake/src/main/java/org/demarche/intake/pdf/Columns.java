package org.demarche.intake.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The reading order of a page's lines. Most programs draw a page as it is read, column by column;
 * some draw it row by row across the columns, and then the columns are told by the white between
 * them.
 */
final class Columns {
  /** So many rows must have a part on both sides of the white. */
  private static final int MIN_ROWS = 5;

  /** The share of the lines that may reach across it: headlines, notes. */
  private static final double MAX_ACROSS = 0.2;

  private Columns() {}

  /** The same lines as they are read. */
  static List<Line> inOrder(List<Line> drawn) {
    return isRowByRow(drawn)
        ? gutter(drawn).map(x -> byColumns(drawn, x)).orElse(drawn)
        : joined(drawn);
  }

  /** Whether lines follow one another on the same height again and again. */
  private static boolean isRowByRow(List<Line> drawn) {
    int rows = 0;
    for (int i = 1; i < drawn.size(); i++) {
      rows += drawn.get(i).isLevelWith(drawn.get(i - 1)) ? 1 : 0;
    }
    return rows >= MIN_ROWS;
  }

  /** Where the white between two columns is. */
  private static Optional<Float> gutter(List<Line> lines) {
    for (int i = 1; i < lines.size(); i++) {
      Line before = lines.get(i - 1);
      Line line = lines.get(i);
      if (line.isLevelWith(before) && before.right() < line.left()) {
        float x = (before.right() + line.left()) / 2;
        long across = lines.stream().filter(l -> l.left() < x && l.right() > x).count();
        long right = lines.stream().filter(l -> l.left() > x).count();
        long left = lines.size() - right - across;
        if (across <= lines.size() * MAX_ACROSS && Math.min(left, right) >= MIN_ROWS) {
          return Optional.of(x);
        }
      }
    }
    return Optional.empty();
  }

  /** What reaches across the white divides the page; between, the left column comes first. */
  private static List<Line> byColumns(List<Line> lines, float x) {
    List<Line> down = new ArrayList<>(lines);
    down.sort(Comparator.comparing(Line::base).thenComparing(Line::left));
    List<Line> ordered = new ArrayList<>();
    List<Line> right = new ArrayList<>();
    for (Line line : down) {
      if (line.left() < x && line.right() > x) {
        ordered.addAll(right);
        right.clear();
        ordered.add(line);
      } else if (line.left() > x) {
        right.add(line);
      } else {
        ordered.add(line);
      }
    }
    ordered.addAll(right);
    return ordered;
  }

  /** Parts that follow one another on one height are one line: a row, a tabulated head. */
  private static List<Line> joined(List<Line> drawn) {
    List<Line> lines = new ArrayList<>();
    for (Line line : drawn) {
      Line last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
      if (last != null && last.isLevelWith(line) && line.left() >= last.right()) {
        String text = last.text() + " " + line.text();
        lines.set(
            lines.size() - 1, new Line(text, last.left(), line.right(), last.base(), last.size()));
      } else {
        lines.add(line);
      }
    }
    return lines;
  }
}
