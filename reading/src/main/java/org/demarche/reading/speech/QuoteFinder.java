package org.demarche.reading.speech;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.demarche.report.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds quotations by their marks, paragraph by paragraph, in time linear in the text.
 *
 * <p>Only the outermost quotation is found. A quotation that its paragraph does not close goes on
 * in the next one if that begins with an opening mark; else it ends with its paragraph.
 */
final class QuoteFinder {
  private final String text;
  private final List<Quote> found = new ArrayList<>();
  private final List<Span> parts = new ArrayList<>();
  private @Nullable Mark open;
  private int depth;
  private final Map<Mark.Style, Integer> openersLeft = new EnumMap<>(Mark.Style.class);
  private final Map<Mark.Style, Integer> closersLeft = new EnumMap<>(Mark.Style.class);

  private QuoteFinder(String text) {
    this.text = text;
  }

  /**
   * The quotations of a text, in order, none inside another.
   *
   * @param paragraphs its paragraphs, in order, not overlapping
   */
  static List<Quote> find(String text, List<Span> paragraphs) {
    QuoteFinder finder = new QuoteFinder(text);
    for (Span paragraph : paragraphs) {
      finder.read(paragraph);
    }
    finder.end();
    return finder.found;
  }

  private void read(Span paragraph) {
    List<Mark> marks = new ArrayList<>(MarkReader.read(text, paragraph));
    dropLonelySingles(marks);
    count(marks);
    int first = 0;
    if (open != null) {
      boolean repeated =
          !marks.isEmpty()
              && marks.get(0).begin() == paragraph.begin()
              && marks.get(0).style() == open.style()
              && marks.get(0).mayOpen();
      if (repeated) {
        discount(marks.get(0));
        open = marks.get(0);
        first = 1;
      } else {
        end();
      }
    }
    for (Mark mark : marks.subList(first, marks.size())) {
      discount(mark);
      read(mark);
    }
    if (open != null) {
      parts.add(new Span(open.begin(), paragraph.end()));
      depth = 0;
    }
  }

  private void read(Mark mark) {
    if (open == null) {
      if (mark.mayOpen()) {
        open = mark;
        depth = 0;
      }
    } else if (mark.style() == open.style()) {
      readSame(mark, open);
    } else if (left(closersLeft, open.style()) == 0
        && mark.style() != Mark.Style.SINGLE
        && mark.mayClose()
        && !opensAgain(mark)) {
      close(mark);
    }
  }

  private void readSame(Mark mark, Mark opening) {
    if (mark.mayOpen() && !mark.mayClose()) {
      // a second opening mark: a quotation inside, unless the first was never closed
      if (left(closersLeft, mark.style()) - left(openersLeft, mark.style()) >= 2 + depth) {
        depth++;
      } else {
        abandon(mark, opening);
      }
    } else if (opensAgain(mark) && left(openersLeft, mark.style()) % 2 == 1) {
      abandon(mark, opening);
    } else if (mark.mayClose() && depth > 0) {
      depth--;
    } else if (mark.mayClose()) {
      close(mark);
    }
  }

  /** Whether a sign of both ends stands as only an opening one does. */
  private boolean opensAgain(Mark mark) {
    boolean gapBefore = mark.begin() == 0 || Character.isWhitespace(text.charAt(mark.begin() - 1));
    boolean wordAfter =
        mark.end() < text.length() && Character.isLetterOrDigit(text.charAt(mark.end()));
    return mark.mayOpen() && gapBefore && wordAfter;
  }

  /** Ends a quotation that was never closed where the next begins. */
  private void abandon(Mark next, Mark opening) {
    int end = next.begin();
    while (end > opening.end() && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (end > opening.end()) {
      parts.add(new Span(opening.begin(), end));
      found.add(new Quote(parts, true));
    }
    parts.clear();
    open = next;
    depth = 0;
  }

  private void close(Mark mark) {
    if (open != null) {
      parts.add(new Span(open.begin(), mark.end()));
      found.add(new Quote(parts, false));
    }
    parts.clear();
    open = null;
    depth = 0;
  }

  private void end() {
    if (!parts.isEmpty()) {
      found.add(new Quote(parts, true));
    }
    parts.clear();
    open = null;
    depth = 0;
  }

  /** Single marks count only in pairs: one that opens and a later one that closes. */
  private static void dropLonelySingles(List<Mark> marks) {
    Deque<Mark> kept = new ArrayDeque<>();
    boolean closes = false;
    for (int i = marks.size() - 1; i >= 0; i--) {
      Mark mark = marks.get(i);
      boolean single = mark.style() == Mark.Style.SINGLE;
      if (!single) {
        kept.addFirst(mark);
      } else if (mark.mayClose()) {
        kept.addFirst(mark);
        closes = true;
      } else if (closes) {
        kept.addFirst(mark);
        closes = false;
      }
    }
    marks.clear();
    marks.addAll(kept);
  }

  private void count(List<Mark> marks) {
    openersLeft.clear();
    closersLeft.clear();
    for (Mark mark : marks) {
      openersLeft.merge(mark.style(), mark.mayOpen() ? 1 : 0, Integer::sum);
      closersLeft.merge(mark.style(), mark.mayClose() ? 1 : 0, Integer::sum);
    }
  }

  private void discount(Mark mark) {
    openersLeft.merge(mark.style(), mark.mayOpen() ? -1 : 0, Integer::sum);
    closersLeft.merge(mark.style(), mark.mayClose() ? -1 : 0, Integer::sum);
  }

  private static int left(Map<Mark.Style, Integer> counts, Mark.Style style) {
    return counts.getOrDefault(style, 0);
  }
}
