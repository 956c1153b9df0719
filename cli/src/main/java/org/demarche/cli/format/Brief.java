package org.demarche.cli.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.demarche.cli.terminal.Paint;
import org.demarche.cli.terminal.Paint.Look;
import org.demarche.cli.terminal.Plain;
import org.demarche.cli.terminal.Wrap;
import org.demarche.reading.Reading;
import org.demarche.reading.event.Event;
import org.demarche.report.Report;

/** What a person reads: the report, its events in the order of the text, and the words for them. */
public final class Brief implements ReadingFormat {
  private static final String INDENT = " ".repeat(Act.DATE_COLUMNS + 2);
  private static final int LONGEST_TITLE = 200;

  private final Act act;
  private final Paint paint;
  private final int columns;
  private final boolean reasons;

  /**
   * @param columns the widest line
   * @param paint whether to colour it
   * @param reasons whether events also say why they were coded so
   */
  public Brief(int columns, Paint paint, boolean reasons) {
    this.columns = columns;
    this.paint = paint;
    this.reasons = reasons;
    this.act = new Act(columns, paint);
  }

  @Override
  public String show(Reading reading) {
    var shown = new Shown(reading);
    List<String> lines = new ArrayList<>();
    head(lines, reading);
    List<Event> events = reading.events();
    for (int i = 0; i < events.size(); i++) {
      Event event = events.get(i);
      lines.addAll(act.lines(shown, event));
      if (reasons) {
        event.reasons().forEach(reason -> indented(lines, "- " + Plain.line(reason), Look.DIM));
      }
      boolean goesOn =
          i + 1 < events.size() && events.get(i + 1).sentence().equals(event.sentence());
      if (!goesOn) {
        quote(lines, Quote.of(shown, event));
      }
    }
    lines.add("");
    return String.join("\n", lines) + '\n';
  }

  private void head(List<String> lines, Reading reading) {
    Report report = reading.report();
    for (String line : Wrap.lines(title(report), columns)) {
      lines.add(paint.as(Look.BOLD, line));
    }
    List<String> about = new ArrayList<>();
    about.add(Objects.toString(report.published(), "no date"));
    String publisher = report.publisher();
    if (publisher != null) {
      about.add(Plain.line(publisher));
    }
    about.add(Plain.line(report.id()));
    int count = reading.events().size();
    about.add(count == 0 ? "no events" : count == 1 ? "1 event" : count + " events");
    lines.add(paint.as(Look.DIM, String.join(" · ", about)));
    if (count > 0) {
      lines.add("");
    }
  }

  private static String title(Report report) {
    String title = report.title();
    String first =
        title != null && !title.isBlank()
            ? title
            : report.text().lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    String line = Plain.line(first);
    return line.codePointCount(0, line.length()) <= LONGEST_TITLE
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST_TITLE)) + '…';
  }

  private void quote(List<String> lines, String words) {
    indented(lines, '“' + words + '”', Look.PLAIN);
    lines.add("");
  }

  private void indented(List<String> lines, String text, Look look) {
    for (String line : Wrap.lines(text, columns - INDENT.length())) {
      lines.add(INDENT + paint.as(look, line));
    }
  }
}
