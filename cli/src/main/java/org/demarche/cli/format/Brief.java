package org.demarche.cli.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.demarche.cli.terminal.Paint;
import org.demarche.cli.terminal.Paint.Look;
import org.demarche.cli.terminal.Plain;
import org.demarche.reading.Reading;
import org.demarche.reading.wording.Wording;
import org.demarche.report.Report;

/** What a person reads: the report, then what was found in it, part by part, with the words. */
public final class Brief implements ReadingFormat {
  private static final int LONGEST_TITLE = 200;

  private final Wording wording = Wording.load();
  private final List<Part> parts =
      List.of(
          new EncountersPart(wording),
          new EventsPart(wording),
          new RequestsPart(wording),
          new CommitmentsPart(wording),
          new ChannelsPart(wording),
          new DuePart(wording),
          new PositionsPart(wording),
          new SaidPart(wording));
  private final int columns;
  private final Paint paint;
  private final boolean reasons;

  /**
   * @param columns the widest line
   * @param paint whether to colour it
   * @param reasons whether findings also say why they were recorded so
   */
  public Brief(int columns, Paint paint, boolean reasons) {
    this.columns = columns;
    this.paint = paint;
    this.reasons = reasons;
  }

  @Override
  public String show(Reading reading) {
    var shown = new Shown(reading);
    var found = new Sheet(wording, columns, paint, reasons);
    parts.forEach(part -> part.write(found, shown));
    var sheet = new Sheet(wording, columns, paint, reasons);
    head(sheet, reading.report(), found.isEmpty());
    return sheet.text() + (found.isEmpty() ? "" : found.text());
  }

  private void head(Sheet sheet, Report report, boolean nothing) {
    sheet.flush(title(report), Look.BOLD);
    List<String> about = new ArrayList<>();
    about.add(Objects.toString(report.published(), "no date"));
    String publisher = report.publisher();
    if (publisher != null) {
      about.add(Plain.line(publisher));
    }
    about.add(Plain.line(report.id()));
    if (nothing) {
      about.add(wording.words("told", "nothing"));
    }
    sheet.flush(String.join(" · ", about), Look.DIM);
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
}
