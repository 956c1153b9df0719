package org.demarche.cli.format;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.demarche.cli.terminal.Paint;
import org.demarche.cli.terminal.Paint.Look;
import org.demarche.cli.terminal.Plain;
import org.demarche.cli.terminal.Wrap;
import org.demarche.record.follow.Course;
import org.demarche.record.follow.Step;
import org.demarche.record.index.Coverage;
import org.demarche.record.index.IndexRow;
import org.demarche.record.query.Acquaintance;
import org.demarche.record.query.Cited;
import org.demarche.record.query.Found;
import org.demarche.record.query.Ledger;
import org.demarche.record.query.Relation;
import org.demarche.record.query.Stance;

/** Answers of a record for people. */
public final class AnswerBrief {
  /** Where a report comes from that does not say. */
  private static final String UNNAMED = "(no source)";

  private final int columns;
  private final Paint paint;
  private final Function<Collection<String>, Map<String, String>> names;

  /**
   * @param columns the widest line
   * @param paint whether to colour it
   * @param names finds what actors are called, by their keys
   */
  public AnswerBrief(
      int columns, Paint paint, Function<Collection<String>, Map<String, String>> names) {
    this.columns = columns;
    this.paint = paint;
    this.names = names;
  }

  /** How two sides stand to each other. */
  public String relation(Relation relation) {
    var called =
        new Called(names.apply(List.of(relation.pair().source(), relation.pair().target())));
    String one = called.name(relation.pair().source());
    String other = called.name(relation.pair().target());
    List<String> lines = new ArrayList<>();
    heading(lines, one + " – " + other);
    lines.add(paint.as(Look.DIM, read(relation.whole())));
    if (relation.unplaced() > 0) {
      lines.add(
          paint.as(
              Look.DIM,
              Telling.count(relation.unplaced(), "act")
                  + (relation.unplaced() == 1 ? " is" : " are")
                  + " in no span below: the day is not known well enough"));
    }
    direction(lines, one + " → " + other, relation.there());
    direction(lines, other + " → " + one, relation.back());
    items(lines, "The latest between them", relation.latest());
    return text(lines);
  }

  private void direction(List<String> lines, String title, List<IndexRow> rows) {
    heading(lines, title);
    if (rows.isEmpty()) {
      lines.add("no act is known; that says nothing of what was done");
    } else {
      lines.addAll(new Chart(columns, paint).of(rows));
    }
  }

  private static String read(Coverage whole) {
    if (whole.reports() == 0) {
      return "no reports of that time were read: nothing can be said of it";
    }
    return whole.naming()
        + " of the "
        + Telling.count(whole.reports(), "report")
        + " read of that time "
        + (whole.naming() == 1 ? "names" : "name")
        + " both (origins: "
        + whole.origins()
        + ", sources: "
        + whole.sources()
        + ")";
  }

  /** What is known of an actor. */
  public String actor(Acquaintance actor) {
    List<String> lines = new ArrayList<>();
    heading(lines, Plain.line(actor.who().name()));
    lines.add(
        paint.as(
            Look.DIM,
            String.join(", ", actor.who().keys())
                + " · in "
                + Telling.count(actor.reports(), "report")));
    for (Acquaintance.Form form : actor.forms()) {
      String office = form.office() == null ? "" : ", " + Plain.line(form.office());
      lines.add(
          "  " + Plain.line(form.name()) + office + paint.as(Look.DIM, "  " + form.reports()));
    }
    if (!actor.others().isEmpty()) {
      heading(lines, "Has to do with");
      var called =
          new Called(names.apply(actor.others().stream().map(Acquaintance.Other::side).toList()));
      String others =
          String.join(
              " · ",
              actor.others().stream().map(o -> called.name(o.side()) + ' ' + o.items()).toList());
      Wrap.lines(others, columns - 2).forEach(line -> lines.add("  " + line));
    }
    items(lines, "The latest", actor.latest());
    return text(lines);
  }

  /** What was said and done about an issue. */
  public String issue(String issue, List<Stance> stances, List<Cited> items) {
    List<String> lines = new ArrayList<>();
    heading(lines, issue);
    var called = new Called(names.apply(stances.stream().map(Stance::actor).toList()));
    var telling = new Telling(called);
    for (Stance stance : stances) {
      String told = Telling.count(stance.reports(), "report") + ", last " + stance.last();
      lines.add(
          "  "
              + called.name(stance.actor())
              + ' '
              + telling.stance(stance.stance(), List.of(stance.actor()))
              + paint.as(Look.DIM, "  " + told));
    }
    items(lines, "The latest", items);
    return text(lines);
  }

  /** What was read. */
  public String ledger(List<Ledger> ledger) {
    List<String> lines = new ArrayList<>();
    for (Ledger row : ledger) {
      String source = row.source().isEmpty() ? UNNAMED : Plain.line(row.source());
      lines.add(String.format(Locale.ROOT, "%-10s %6d  %s", row.span(), row.reports(), source));
    }
    if (ledger.stream().anyMatch(row -> row.source().isEmpty())) {
      lines.add("");
      Wrap.lines(
              "no source: the input names neither publisher nor address (in JSON Lines, publisher"
                  + " and url)",
              columns)
          .forEach(line -> lines.add(paint.as(Look.DIM, line)));
    }
    return lines.isEmpty() ? "no dated report in that time\n" : text(lines);
  }

  /**
   * Courses under a title.
   *
   * @param today the day as of which they stand as they are said to
   */
  public String courses(String title, List<Course> courses, LocalDate today) {
    List<String> lines = new ArrayList<>();
    heading(lines, title);
    List<Cited> items =
        courses.stream().flatMap(course -> course.steps().stream()).map(Step::item).toList();
    var called = new Called(names.apply(Called.keys(items)));
    var shown = new CourseLines(columns, paint, called, today);
    for (Course course : courses) {
      lines.add("");
      lines.addAll(shown.of(course));
    }
    if (courses.isEmpty()) {
      lines.add("nothing in the record");
    }
    return text(lines);
  }

  /** What a search found. */
  public String found(String asked, Found found) {
    List<String> lines = new ArrayList<>();
    if (found.items().isEmpty() && found.reports().isEmpty()) {
      return "nothing in the record has " + Plain.line(asked) + '\n';
    }
    if (!found.items().isEmpty()) {
      items(lines, "Items", found.items());
    }
    if (!found.reports().isEmpty()) {
      heading(lines, "Reports");
      found.reports().forEach(hit -> hit(lines, hit));
    }
    return text(lines);
  }

  private void hit(List<String> lines, Found.Hit hit) {
    String title = Plain.line(Objects.toString(hit.title(), hit.id()));
    lines.add(Objects.toString(hit.published(), "undated   ") + "  " + title);
    String indent = " ".repeat(Sheet.DATE_COLUMNS + 2);
    String passage = '“' + Plain.line(hit.passage()) + '”';
    Wrap.lines(passage, columns - indent.length()).forEach(line -> lines.add(indent + line));
    String about =
        Telling.joined(
            List.of(Plain.line(Objects.toString(hit.publisher(), "")), Plain.line(hit.id())));
    lines.add(indent + paint.as(Look.DIM, about));
  }

  /** A list of items under a title. */
  public String items(String title, List<Cited> items) {
    List<String> lines = new ArrayList<>();
    items(lines, title, items);
    return text(lines);
  }

  private void items(List<String> lines, String title, List<Cited> items) {
    heading(lines, title);
    if (items.isEmpty()) {
      lines.add("nothing in the record");
      return;
    }
    Set<String> keys = Called.keys(items);
    lines.addAll(new ItemLines(columns, paint, new Called(names.apply(keys))).of(items));
  }

  private void heading(List<String> lines, String title) {
    if (!lines.isEmpty()) {
      lines.add("");
    }
    lines.add(paint.as(Look.BOLD, title));
  }

  private static String text(List<String> lines) {
    return String.join("\n", lines) + '\n';
  }
}
