package org.demarche.cli.format;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.cli.terminal.Paint;
import org.demarche.cli.terminal.Paint.Look;
import org.demarche.cli.terminal.Plain;
import org.demarche.cli.terminal.Wrap;
import org.demarche.record.follow.Course;
import org.demarche.record.follow.Step;

/** Courses for people: how the matter stands, and each step with the words that show it. */
final class CourseLines {
  private static final int INDENT = Sheet.DATE_COLUMNS + 2;
  private static final int KEY = 8;

  private final int columns;
  private final Paint paint;
  private final Telling telling;
  private final LocalDate today;

  CourseLines(int columns, Paint paint, Called called, LocalDate today) {
    this.columns = columns;
    this.paint = paint;
    this.telling = new Telling(called);
    this.today = today;
  }

  List<String> of(Course course) {
    List<String> lines = new ArrayList<>();
    String due = course.due() == null ? "" : "due " + course.due();
    String state = course.stateOn(today).toUpperCase(Locale.ROOT);
    String since = course.due() == null ? "since " + course.since() : "";
    String head = Telling.joined(List.of(state, due, since));
    lines.add(
        paint.as(course.stateOn(today).equals(Course.LAPSED) ? Look.YELLOW : Look.BOLD, head));
    for (int i = 0; i < course.steps().size(); i++) {
      // what a matter begins with belongs to it by no rule
      String why = i == 0 ? "" : course.steps().get(i).why();
      step(lines, course.steps().get(i), why);
    }
    return lines;
  }

  private void step(List<String> lines, Step step, String why) {
    String day = step.day().toString();
    String lead = day + " ".repeat(INDENT - day.length());
    String sentence = telling.of(step.item().item().content());
    for (String line : Wrap.lines(sentence, columns - INDENT)) {
      lines.add(lead + line);
      lead = " ".repeat(INDENT);
    }
    Telling.quote(step.item(), sentence, columns - INDENT)
        .forEach(l -> lines.add(" ".repeat(INDENT) + l));
    String about =
        Telling.joined(
            List.of(
                step.item().item().key().substring(0, KEY), Plain.line(step.item().report()), why));
    for (String line : Wrap.lines(about, columns - INDENT)) {
      lines.add(" ".repeat(INDENT) + paint.as(Look.DIM, line));
    }
  }
}
