package org.demarche.desk.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.demarche.desk.view.CourseLine;
import org.demarche.desk.view.Courses;
import org.demarche.record.Kind;
import org.demarche.record.follow.Course;
import org.demarche.record.query.Cited;
import org.demarche.record.query.CourseFilter;
import org.demarche.record.query.Period;
import org.demarche.record.store.DiplomaticRecord;
import org.jspecify.annotations.Nullable;

/** {@code /due} and {@code /channels}: how matters stand on a day. */
public final class Matters {
  private static final List<Param> FILTERS =
      List.of(Common.SIDE, Common.ON, Common.LIMIT, Common.CURSOR);

  private final Source source;

  Matters(Source source) {
    this.source = source;
  }

  List<Operation> operations() {
    return List.of(
        Operation.list(
            "/due",
            "listDue",
            "What is due, the earliest first, and what lapsed without a word",
            FILTERS,
            Row.class,
            this::due),
        Operation.list(
            "/channels",
            "listChannels",
            "How lines of communication stand, and since when, what changed last first",
            FILTERS,
            Row.class,
            query -> changed(query, rows(query, CourseFilter.ALL.kinds(Set.of(Kind.CHANNEL))))));
  }

  /** What is asked for of matters, those that changed last first. */
  static Slice<Row> changed(Query query, List<Row> rows) {
    return Slice.by(query, rows, row -> Slice.falling(row.since().toEpochDay()) + ' ' + place(row));
  }

  private static String place(Row row) {
    return row.item() + ' ' + row.kind() + ' ' + row.due() + ' ' + row.state();
  }

  /** A matter on its course over reports. */
  public record Row(
      @Says("request, commitment, encounter, expectation or channel") String kind,
      @Says("in a sentence") String sentence,
      @Says("how it stands on the day") String state,
      @Says("since when") LocalDate since,
      @Says("the last day on which it is to be done") @Nullable LocalDate due,
      @Says("whether that day has passed without a word") boolean lapsed,
      @Says("key of the item with which it began") String item,
      @Says("address of that item") String href,
      @Says("every step, in the order of their days") List<Step> steps) {
    /** Copies the list. */
    public Row {
      steps = List.copyOf(steps);
    }
  }

  /** A step of a course. */
  public record Step(
      @Says("key of the item that tells it") String item,
      @Says("when it was taken, else when it was told") LocalDate day,
      @Says("what the matter came to by it") String state,
      @Says("words that show it") String quote,
      @Says("id of the report in which they stand") String report,
      @Says("by which rule it belongs to the course") String why) {}

  Slice<Row> due(Query query) {
    return Slice.by(
        query,
        rows(query, CourseFilter.ALL.due(Period.ALWAYS)),
        row -> row.due() + " " + place(row));
  }

  private List<Row> rows(Query query, CourseFilter wanted) {
    return source.read(
        record -> rows(record, Source.sides(query, record.questions()), query, wanted));
  }

  List<Row> rows(DiplomaticRecord record, List<String> sides, Query query, CourseFilter wanted) {
    LocalDate today = source.today(query, record.questions());
    List<Course> courses = record.questions().courses(wanted.sides(sides).asOf(today));
    List<CourseLine> lines = new Courses(source.sentences()).of(record.questions(), courses, today);
    List<Row> rows = new java.util.ArrayList<>();
    for (int i = 0; i < courses.size(); i++) {
      rows.add(row(courses.get(i), lines.get(i).sentence(), today));
    }
    return rows;
  }

  private static Row row(Course course, String sentence, LocalDate today) {
    String key = course.begin().item().key();
    LocalDate due = course.due();
    return new Row(
        course.kind().label(),
        sentence,
        course.stateOn(today),
        course.since(),
        due,
        due != null && due.isBefore(today),
        key,
        Api.ROOT + "/items/" + key,
        course.steps().stream()
            .map(
                step -> {
                  Cited cited = step.item();
                  return new Step(
                      cited.item().key(),
                      step.day(),
                      step.state(),
                      cited.quote(),
                      cited.report(),
                      step.why());
                })
            .toList());
  }
}
