package org.demarche.record.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.demarche.record.Hash;
import org.demarche.record.Kind;
import org.demarche.record.follow.Course;
import org.demarche.record.follow.Standing;
import org.demarche.record.follow.Step;
import org.demarche.record.follow.Strand;
import org.demarche.record.follow.Turn;
import org.demarche.record.query.Cited;
import org.demarche.record.query.CourseFilter;
import org.demarche.record.query.CourseFilter.Order;
import org.duckdb.DuckDBAppender;

/** Finds courses of matters: first their numbers in narrow tables, then the steps of these. */
final class Followed {
  /** What was heard of by a day. */
  private static final String THEN =
      "CREATE OR REPLACE TEMP TABLE course_then AS SELECT * FROM course WHERE heard <= ";

  /** The steps until a day of those of which more was heard later. */
  private static final String UNTIL =
      """
      SELECT c.number AS course, c.kind, c.sides, s.key, s.told, s.day, s.stands, s.due
      FROM course c JOIN step s ON s.course = c.number
      WHERE c.told <= ? AND c.heard > ? AND s.told <= ?
      ORDER BY c.number, s.place
      """;

  private final Database database;
  private final ItemFinder items;

  Followed(Database database, ItemFinder items) {
    this.database = database;
    this.items = items;
  }

  /** The courses that are wanted, in their order. */
  List<Course> find(CourseFilter filter) {
    LocalDate asOf = Objects.requireNonNullElse(filter.asOf(), Strand.END);
    boolean past = isPast(asOf);
    if (past) {
      stand(asOf);
    }
    List<Long> numbers = numbers(filter, past ? "temp.course_then" : "course");
    return numbers.isEmpty() ? List.of() : courses(numbers, asOf);
  }

  private boolean isPast(LocalDate day) {
    return database
        .query("SELECT coalesce(max(heard) > ?, false) FROM course", r -> r.getBoolean(1), day)
        .get(0);
  }

  private List<Long> numbers(CourseFilter filter, String table) {
    boolean byDue = filter.order() == Order.DUE;
    String day = byDue ? "coalesce(c.due, c.since)" : "c.since";
    var where = new Conditions();
    where.in("c.kind", filter.kinds().stream().map(Kind::label).sorted().toList());
    if (filter.period().from() != null) {
      where.add(day + " >= ?", filter.period().first());
    }
    if (filter.period().to() != null) {
      where.add(day + " <= ?", filter.period().last());
    }
    if (filter.due()) {
      where.add("c.due IS NOT NULL");
    }
    if (filter.moved()) {
      where.add("(c.steps > 1 OR c.kind = 'channel')");
    }
    if (filter.item() != null) {
      where.add(
          "c.number IN (SELECT course FROM step WHERE number = ?)", Hash.keyNumber(filter.item()));
    }
    for (String side : filter.sides()) {
      where.add("list_contains(c.sides, ?)", side);
    }
    String order = " ORDER BY " + day + (byDue ? ", c.key" : " DESC, c.key");
    return database.query(
        "SELECT c.number FROM " + table + " c" + where.sql() + order + " LIMIT " + filter.most(),
        row -> row.getLong(1),
        where.parameters());
  }

  /** How matters stood on a day, as a table of this session. */
  private void stand(LocalDate day) {
    database.execute(THEN + "DATE '" + day + "'");
    Map<Long, List<Until>> courses = new LinkedHashMap<>();
    database.each(
        UNTIL,
        row ->
            courses
                .computeIfAbsent(row.getLong("course"), course -> new ArrayList<>())
                .add(Until.read(row)),
        day,
        day,
        day);
    database.appendTemporary(
        "course_then", courses.entrySet(), c -> row -> then(row, c.getKey(), c.getValue()));
  }

  private record Until(Kind kind, List<String> sides, String key, LocalDate told, Turn turn) {
    static Until read(ResultSet row) throws SQLException {
      return new Until(
          Kind.of(row.getString("kind")),
          Database.texts(row, "sides"),
          row.getString("key"),
          Objects.requireNonNull(Database.day(row, "told")),
          turnOf(row));
    }
  }

  private static void then(DuckDBAppender row, long number, List<Until> steps) throws SQLException {
    Until begin = steps.get(0);
    Standing standing = Standing.of(begin.kind(), steps.stream().map(Until::turn).toList());
    row.append(number);
    row.append(begin.key());
    row.append(begin.kind().label());
    row.append(standing.state());
    row.append(standing.since());
    row.append(standing.due());
    row.append(steps.size());
    row.append(begin.turn().day());
    row.append(begin.told());
    row.append(steps.get(steps.size() - 1).told());
    row.append(begin.sides());
  }

  private static Turn turnOf(ResultSet row) throws SQLException {
    return new Turn(
        Objects.requireNonNull(Database.day(row, "day")),
        row.getString("stands"),
        Database.day(row, "due"));
  }

  private record Kept(long course, long item, String state, String why, Turn turn) {}

  private List<Course> courses(List<Long> numbers, LocalDate asOf) {
    List<Kept> kept =
        database.query(
            "SELECT * FROM step WHERE told <= ? AND course"
                + Among.list(numbers)
                + " ORDER BY course, place",
            row ->
                new Kept(
                    row.getLong("course"),
                    row.getLong("number"),
                    row.getString("state"),
                    row.getString("why"),
                    turnOf(row)),
            asOf);
    Map<Long, Cited> cited = new HashMap<>();
    items
        .some(kept.stream().map(Kept::item).distinct().toList())
        .forEach(item -> cited.put(Hash.keyNumber(item.item().key()), item));
    Map<Long, List<Step>> steps = new HashMap<>();
    for (Kept step : kept) {
      Cited item = Objects.requireNonNull(cited.get(step.item()));
      steps
          .computeIfAbsent(step.course(), course -> new ArrayList<>())
          .add(new Step(item, step.state(), step.why(), step.turn()));
    }
    return numbers.stream().map(steps::get).map(Followed::course).toList();
  }

  /** The kind of a course is that of the item with which it begins. */
  private static Course course(List<Step> steps) {
    return Course.of(steps.get(0).item().item().content().kind(), steps);
  }
}
