package org.demarche.cli.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.demarche.cli.terminal.Paint;
import org.demarche.cli.terminal.Paint.Look;
import org.demarche.cli.terminal.Wrap;
import org.demarche.record.Content;
import org.demarche.record.query.Cited;

/** Items for people: the day, what happened, the words for it, who tells it. */
final class ItemLines {
  private static final int INDENT = Sheet.DATE_COLUMNS + 2;
  private static final int KEY = 8;

  private final int columns;
  private final Paint paint;
  private final Telling telling;

  ItemLines(int columns, Paint paint, Called called) {
    this.columns = columns;
    this.paint = paint;
    this.telling = new Telling(called);
  }

  List<String> of(List<Cited> items) {
    List<String> lines = new ArrayList<>();
    for (Cited cited : items) {
      item(lines, cited);
    }
    return lines;
  }

  private void item(List<String> lines, Cited cited) {
    Content content = cited.item().content();
    String date = Objects.toString(content.date(), cited.day().toString());
    String head = date + " ".repeat(Math.max(1, INDENT - Wrap.width(date)));
    String sentence = telling.of(content);
    for (String line : Wrap.lines(sentence, columns - INDENT)) {
      lines.add(head + paint.as(look(content), line));
      head = " ".repeat(INDENT);
    }
    Telling.quote(cited, sentence, columns - INDENT)
        .forEach(l -> lines.add(" ".repeat(INDENT) + l));
    String verdict = Objects.toString(cited.item().verdict(), "");
    String told =
        Telling.told(
            cited.item().reports(), cited.item().origins(), cited.publisher(), cited.report());
    String about = Telling.joined(List.of(cited.item().key().substring(0, KEY), told, verdict));
    lines.add(" ".repeat(INDENT) + paint.as(Look.DIM, about));
  }

  private static Look look(Content content) {
    Double score = content.score();
    if (score == null || score == 0) {
      return Look.PLAIN;
    }
    return score > 0 ? Look.GREEN : score < -6 ? Look.BOLD_RED : Look.YELLOW;
  }
}
