package org.demarche.desk.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.desk.view.ItemLine;
import org.demarche.desk.view.ReportView.Paragraph;
import org.demarche.desk.view.ReportView.Piece;
import org.demarche.desk.view.Visible;
import org.demarche.record.query.FiledReport.Mark;

/** Cuts a report into paragraphs, and these into pieces wherever a mark begins or ends. */
final class Paragraphs {
  private static final int DEEPEST = 3;

  private final String text;
  private final int[] offsets;
  private final List<Mark> marks;
  private final Map<String, ItemLine> lines;
  private final Set<String> told = new LinkedHashSet<>();

  /**
   * @param marks with offsets in code points, in the order of the text
   * @param lines of the items, by key
   */
  Paragraphs(String text, List<Mark> marks, Map<String, ItemLine> lines) {
    this.text = text;
    this.marks = marks;
    this.lines = lines;
    int points = text.codePointCount(0, text.length());
    this.offsets = new int[points + 1];
    for (int point = 0, at = 0; point < points; point++) {
      offsets[point] = at;
      at += Character.charCount(text.codePointAt(at));
    }
    offsets[points] = text.length();
  }

  List<Paragraph> all() {
    List<Paragraph> paragraphs = new ArrayList<>();
    int begin = 0;
    while (begin < text.length()) {
      int end = text.indexOf('\n', begin);
      end = end < 0 ? text.length() : end;
      if (!text.substring(begin, end).isBlank()) {
        paragraphs.add(paragraph(begin, end));
      }
      begin = end + 1;
    }
    return paragraphs;
  }

  private Paragraph paragraph(int begin, int end) {
    TreeSet<Integer> cuts = new TreeSet<>(List.of(begin, end));
    List<Mark> here = new ArrayList<>();
    for (Mark mark : marks) {
      if (begin(mark) < end && end(mark) > begin) {
        here.add(mark);
        cuts.add(Math.max(begin, begin(mark)));
        cuts.add(Math.min(end, end(mark)));
      }
    }
    List<Piece> pieces = new ArrayList<>();
    int last = begin;
    for (int cut : cuts) {
      if (cut > last) {
        pieces.add(piece(last, cut, here));
        last = cut;
      }
    }
    return new Paragraph(pieces, items(here));
  }

  private Piece piece(int begin, int end, List<Mark> here) {
    Set<String> items = new TreeSet<>();
    for (Mark mark : here) {
      if (begin(mark) <= begin && end(mark) >= end) {
        items.add(mark.item());
      }
    }
    return new Piece(
        Visible.text(text.substring(begin, end)),
        String.join(" ", items),
        Math.min(DEEPEST, items.size()));
  }

  private List<ItemLine> items(List<Mark> here) {
    List<ItemLine> items = new ArrayList<>();
    for (Mark mark : here) {
      ItemLine line = lines.get(mark.item());
      if (line != null && told.add(mark.item())) {
        items.add(line);
      }
    }
    return items;
  }

  private int begin(Mark mark) {
    return offsets[Math.min(mark.begin(), offsets.length - 1)];
  }

  private int end(Mark mark) {
    return offsets[Math.min(mark.end(), offsets.length - 1)];
  }
}
