package org.demarche.record.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.demarche.record.follow.Course;
import org.demarche.record.follow.Step;
import org.demarche.record.query.Cited;
import org.duckdb.DuckDBAppender;
import org.jspecify.annotations.Nullable;

/**
 * The courses of matters as the views {@code courses} and {@code steps}. They are no part of the
 * file: what became of a matter hangs on all that is in the record, so they are worked out for the
 * first query that names them, and anew when the record has changed.
 */
final class Followed {
  /** What lists views names them too. */
  private static final Pattern NAMED =
      Pattern.compile("\\b(?:courses|steps|duckdb_\\w+|information_schema|show|describe)\\b");

  private record Row(String course, int number, String kind, Step step) {}

  private final Database database;
  private @Nullable String made;

  Followed(Database database) {
    this.database = database;
  }

  /** Makes the views if a query may ask for them. */
  void prepare(String sql) {
    if (!NAMED.matcher(sql.toLowerCase(Locale.ROOT)).find()) {
      return;
    }
    String revision = Revision.of(database);
    if (!revision.equals(made)) {
      make();
      made = revision;
    }
  }

  private void make() {
    var questions = new Questions(database);
    LocalDate today = Objects.requireNonNullElse(questions.latestReport(), LocalDate.EPOCH);
    List<Course> courses = questions.courses(List.of(), null);
    database.execute(RecordFile.resource("followed.sql"));
    database.appendTemporary("course", courses, course -> row -> course(row, course, today));
    List<Row> steps = new ArrayList<>();
    for (Course course : courses) {
      for (int i = 0; i < course.steps().size(); i++) {
        steps.add(
            new Row(key(course.begin()), i + 1, course.kind().label(), course.steps().get(i)));
      }
    }
    database.appendTemporary("step", steps, step -> row -> step(row, step));
  }

  private static String key(Cited cited) {
    return cited.item().key();
  }

  private static void course(DuckDBAppender row, Course course, LocalDate today)
      throws SQLException {
    row.append(key(course.begin()));
    row.append(course.kind().label());
    row.append(course.stateOn(today));
    row.append(course.since());
    row.append(course.due());
    row.append(course.steps().size());
    row.append(course.steps().get(0).day());
    row.append(course.due() == null ? course.since() : course.due());
  }

  private static void step(DuckDBAppender row, Row of) throws SQLException {
    row.append(of.course());
    row.append(of.number());
    row.append(of.kind());
    row.append(key(of.step().item()));
    row.append(of.step().day());
    row.append(of.step().state());
    // what a matter begins with belongs to it by no rule
    row.append(of.number() == 1 ? null : of.step().why());
    row.append(of.step().item().quote());
  }
}
