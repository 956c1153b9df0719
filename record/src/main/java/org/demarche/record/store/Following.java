package org.demarche.record.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.demarche.record.Content;
import org.demarche.record.Hash;
import org.demarche.record.follow.Course;
import org.demarche.record.follow.Follower;
import org.demarche.record.follow.Step;
import org.demarche.record.follow.Strand;
import org.demarche.record.query.Cited;
import org.duckdb.DuckDBAppender;
import org.jspecify.annotations.Nullable;

/**
 * Makes the courses of matters anew where items came, went or changed. Which courses these are, and
 * what has to be looked at for them, their {@link Strand}s say.
 */
final class Following {
  /** Courses that are made at a time: so much of a large record is in memory. */
  private static final int PORTION = 50_000;

  private static final int STRANDS = 10_000;

  private static final String FOLLOWED =
      """
      SELECT i.number, i.key, i.day, e.report AS said_in, r.id, r.published, i.* EXCLUDE (number, key, day)
      FROM item i JOIN stretch e ON e.number = i.number AND e.part = 0 JOIN report r ON r.key = e.report
      WHERE i.verdict IS DISTINCT FROM 'rejected'
        AND (i.kind IN ('channel', 'request', 'commitment', 'encounter', 'expectation')
             OR i.kind = 'event' AND i.type IN ('REJECT', 'AGREE', 'CONCEDE'))
      """;

  private final Database database;
  private final StrandTables strands;

  /** To be made before items are removed. */
  Following(Database database) {
    this.database = database;
    this.strands = new StrandTables(database);
  }

  /**
   * An item that can have to do with courses.
   *
   * @param day where it stands in time
   * @param told the day of the report in which its words stand
   * @param report id of that report
   * @param cell where it is looked for
   * @param anchor the day of the cell
   */
  record Followable(
      String key,
      Content content,
      LocalDate day,
      @Nullable LocalDate told,
      String report,
      long cell,
      LocalDate anchor) {}

  /** Notes the items that are about to be removed. */
  void removing(String where) {
    strands.removing(where);
  }

  /** Takes in the strands of items that came. */
  void came(Collection<Followable> items) {
    strands.came(items);
  }

  /** Makes all anew, also the strands; for a record that had none. */
  static void all(Database database) {
    var following = new Following(database);
    List<Followable> items = new ArrayList<>();
    database.each(
        FOLLOWED,
        row -> {
          Content content = ContentColumns.read(row);
          if (Follower.concerns(content)) {
            LocalDate anchor = Objects.requireNonNull(Database.day(row, "day"));
            items.add(
                new Followable(
                    row.getString("key"),
                    content,
                    Objects.requireNonNullElse(content.first(), anchor),
                    Database.day(row, "published"),
                    row.getString("id"),
                    row.getLong("cell"),
                    anchor));
          }
        });
    for (int at = 0; at < items.size(); at += STRANDS) {
      following.came(items.subList(at, Math.min(items.size(), at + STRANDS)));
    }
    following.make(following.strands.begun());
  }

  /** Makes the courses anew that hang on what was removed and what came. */
  void run() {
    List<Long> moved = strands.moved();
    if (moved.isEmpty()) {
      return;
    }
    List<Long> begun = strands.hanging();
    Set<Long> gone = new HashSet<>(moved);
    gone.addAll(begun);
    database.execute("DELETE FROM step WHERE course" + Among.list(gone));
    database.execute("DELETE FROM course WHERE number" + Among.list(gone));
    make(begun);
  }

  private void make(List<Long> begun) {
    for (int at = 0; at < begun.size(); at += PORTION) {
      portion(begun.subList(at, Math.min(begun.size(), at + PORTION)));
    }
  }

  private void portion(List<Long> begun) {
    Set<Long> wanted = new HashSet<>(begun);
    Set<Long> all = new HashSet<>(begun);
    all.addAll(strands.around(begun));
    List<Cited> items = new ItemFinder(database).some(all.stream().sorted().toList());
    write(
        Follower.courses(items).stream()
            .filter(course -> wanted.contains(number(course.begin())))
            .toList());
  }

  private void write(List<Course> courses) {
    database.append("course", courses, course -> row -> course(row, course));
    List<Placed> steps = new ArrayList<>();
    for (Course course : courses) {
      for (int i = 0; i < course.steps().size(); i++) {
        steps.add(new Placed(number(course.begin()), i + 1, course.steps().get(i)));
      }
    }
    database.append("step", steps, step -> row -> step(row, step));
  }

  private record Placed(long course, int place, Step step) {}

  private static long number(Cited cited) {
    return Hash.keyNumber(cited.item().key());
  }

  private static void course(DuckDBAppender row, Course course) throws SQLException {
    List<LocalDate> heard =
        course.steps().stream().map(step -> step.item().heard()).sorted().toList();
    row.append(number(course.begin()));
    row.append(course.begin().item().key());
    row.append(course.kind().label());
    row.append(course.state());
    row.append(course.since());
    row.append(course.due());
    row.append(course.steps().size());
    row.append(course.steps().get(0).day());
    row.append(heard.get(0));
    row.append(heard.get(heard.size() - 1));
    row.append(course.sides());
  }

  private static void step(DuckDBAppender row, Placed of) throws SQLException {
    Step step = of.step();
    row.append(of.course());
    row.append(of.place());
    row.append(number(step.item()));
    row.append(step.item().item().key());
    row.append(step.item().heard());
    row.append(step.day());
    row.append(step.state());
    row.append(step.turn().stands());
    row.append(step.turn().due());
    row.append(step.why());
  }
}
