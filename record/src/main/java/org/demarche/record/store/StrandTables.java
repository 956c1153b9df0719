package org.demarche.record.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.demarche.record.Hash;
import org.demarche.record.follow.Follower;
import org.demarche.record.follow.Strand;
import org.demarche.record.follow.Strands;
import org.demarche.record.store.Following.Followable;
import org.duckdb.DuckDBAppender;

/**
 * The tables of the {@link Strand}s of items: notes which came and went, and finds whose courses
 * hang on these.
 */
final class StrandTables {
  /** Strands that have an end, and others; of the same columns. */
  private static final List<String> TABLES = List.of("strand", "endless");

  private static final String ALL = "(FROM strand UNION ALL FROM endless)";

  private static final String COLUMNS = "strand, first, last, asks, tells, begins, print, number";

  /** What is there before and after in the same way did not change. */
  private static final String MOVED =
      "CREATE OR REPLACE TEMP TABLE moved AS SELECT "
          + COLUMNS
          + " FROM touched GROUP BY ALL HAVING count(*) % 2 = 1";

  /** What hangs on what moved, and what moved itself where it is still there. */
  private static final String HANGING =
      "(FROM near UNION ALL FROM moved WHERE number IN (SELECT number FROM touched WHERE came))";

  /**
   * Days that overlap in some rows of a strand are looked at as one stretch: never is each laid
   * beside each.
   */
  private static final String NEAR =
      """
      SELECT DISTINCT s.strand, s.first, s.last, s.asks, s.tells, s.begins, s.print, s.number
      FROM (FROM strand WHERE %s UNION ALL FROM endless) s JOIN (
        SELECT strand, asks, tells, min(first) AS first, max(last) AS last
        FROM (SELECT *, sum(gap) OVER (PARTITION BY strand, asks, tells ORDER BY first, last) AS stretch
              FROM (SELECT *,
                      CASE WHEN first <= max(last) OVER (PARTITION BY strand, asks, tells ORDER BY first, last
                                ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
                           THEN 0 ELSE 1 END AS gap
                    FROM %s))
        GROUP BY strand, asks, tells, stretch) n
      ON s.strand = n.strand AND s.first <= n.last AND s.last >= n.first
        AND (s.asks AND n.tells OR s.tells AND n.asks)
      """;

  /** Strands for all time have to do with none that end. */
  private static final String DAYS =
      "SELECT min(first) AS first, max(last) AS last FROM %s WHERE first > DATE '0001-01-01'";

  /** Encounters put off: they lead on, for what is awaited is then awaited for longer. */
  private static final String LEADING =
      "(SELECT * FROM near WHERE asks AND tells AND last < DATE '9999-12-31')";

  private final Database database;

  /** To be made before items are removed. */
  StrandTables(Database database) {
    this.database = database;
    database.execute(
        "CREATE OR REPLACE TEMP TABLE touched AS SELECT "
            + COLUMNS
            + ", false AS came FROM strand LIMIT 0");
  }

  private record Row(Strand strand, boolean begins, long print, Followable item) {}

  /** Notes the items that are about to be removed. */
  void removing(String where) {
    for (String table : TABLES) {
      database.execute("INSERT INTO touched SELECT " + COLUMNS + ", false FROM " + table + where);
    }
  }

  /** Takes in the strands of items that came. */
  void came(Collection<Followable> items) {
    List<Row> rows = new ArrayList<>();
    for (Followable item : items) {
      boolean begins = Follower.begins(item.content());
      long print = Hash.number(item.content().toString(), "" + item.told());
      Strands.of(item.content(), item.day(), item.told(), item.report())
          .forEach(strand -> rows.add(new Row(strand, begins, print, item)));
    }
    List<Row> ending = rows.stream().filter(row -> row.strand().ends()).toList();
    List<Row> endless = rows.stream().filter(row -> !row.strand().ends()).toList();
    database.append("strand", ending, row -> to -> strand(to, row, true));
    database.append("endless", endless, row -> to -> strand(to, row, true));
    database.appendTemporary("touched", rows, row -> to -> strand(to, row, false));
  }

  /** The items that have strands which came or went. */
  List<Long> moved() {
    database.execute(MOVED);
    return numbers("SELECT DISTINCT number FROM moved");
  }

  /** What begins courses that hang on what {@link #moved}, neighbours together. */
  List<Long> hanging() {
    near("moved");
    return begun(HANGING);
  }

  /** All that begins a course, neighbours together. */
  List<Long> begun() {
    return begun(ALL);
  }

  private List<Long> begun(String strands) {
    return numbers(
        "SELECT number FROM (FROM "
            + strands
            + ") WHERE begins GROUP BY number ORDER BY min(strand), min(first), number");
  }

  /** The items that courses hang on which begin with these. */
  List<Long> around(List<Long> begun) {
    String numbers = " WHERE number" + Among.list(begun);
    String days =
        database
            .query(
                "SELECT min(day) AS first, max(day) AS last FROM item" + numbers,
                StrandTables::span)
            .get(0)
            .map(span -> " AND day" + Among.days(span.first(), span.last()))
            .orElse("");
    database.execute("CREATE OR REPLACE TEMP TABLE begun AS FROM " + ALL + numbers + days);
    near("begun");
    return numbers("SELECT DISTINCT number FROM near");
  }

  /** Fills the table of the strands that have to do with some. */
  private void near(String some) {
    database.execute("CREATE OR REPLACE TEMP TABLE near AS " + nearTo(some));
    while (!numbers("SELECT number FROM " + LEADING + " LIMIT 1").isEmpty()
        && database.update("INSERT INTO near " + nearTo(LEADING) + " EXCEPT SELECT * FROM near")
            > 0) {
      // what came now may lead further
    }
  }

  /** Of the strands that end, those of other times need not be read, for they lie by days. */
  private String nearTo(String some) {
    String within =
        database
            .query(DAYS.formatted(some), StrandTables::span)
            .get(0)
            .map(
                span ->
                    "first <= "
                        + Among.day(span.last())
                        + " AND last >= "
                        + Among.day(span.first()))
            .orElse("false");
    return NEAR.formatted(within, some);
  }

  private record Span(LocalDate first, LocalDate last) {}

  /** None where there are no rows. */
  private static Optional<Span> span(ResultSet row) throws SQLException {
    LocalDate first = Database.day(row, "first");
    LocalDate last = Database.day(row, "last");
    return first == null || last == null ? Optional.empty() : Optional.of(new Span(first, last));
  }

  private List<Long> numbers(String sql) {
    return database.query(sql, row -> row.getLong(1));
  }

  private static void strand(DuckDBAppender row, Row of, boolean placed) throws SQLException {
    row.append(of.strand().number());
    row.append(of.strand().first());
    row.append(of.strand().last());
    row.append(of.strand().asks());
    row.append(of.strand().tells());
    row.append(of.begins());
    row.append(of.print());
    row.append(Hash.keyNumber(of.item().key()));
    if (placed) {
      row.append(of.item().cell());
      row.append(of.item().anchor());
    } else {
      row.append(true);
    }
  }
}
