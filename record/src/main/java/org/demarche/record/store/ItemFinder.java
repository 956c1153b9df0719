package org.demarche.record.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.demarche.record.Hash;
import org.demarche.record.Item;
import org.demarche.record.Kind;
import org.demarche.record.query.Cited;
import org.demarche.record.query.Wanted;
import org.jspecify.annotations.Nullable;

/** Finds items: first their keys in the narrow tables, then the few that are shown. */
final class ItemFinder {
  /** The tables are asked one by one: DuckDB looks up numbers in an index, and joins by reading. */
  private static final String CITED =
      """
      WITH named AS MATERIALIZED (SELECT * FROM item WHERE number%1$s),
        told AS MATERIALIZED (SELECT * FROM stretch WHERE number%1$s)
      SELECT i.*, e.quote, e.report AS said_in
      FROM named i JOIN told e ON e.finding = i.key AND e.part = 0
      """;

  private static final String JOINED =
      """
      SELECT i.*, e.quote, r.id AS source, r.publisher, r.published
      FROM item i
      JOIN stretch e ON e.finding = i.key AND e.part = 0
      JOIN report r ON r.key = e.report
      """;

  private static final Comparator<Cited> LATEST_FIRST =
      Comparator.comparing(Cited::day, Comparator.reverseOrder())
          .thenComparing(c -> c.item().key());

  /** How far back the latest items of a pair are looked for first. */
  private static final int YEARS = 1;

  private static final String ORDER = " ORDER BY coalesce(i.first, i.day) DESC, i.key";

  /** What has a course, and the events that can be answers in one. */
  private static final String FOLLOWED =
      """
      WHERE i.verdict IS DISTINCT FROM 'rejected'
        AND (i.kind IN ('channel', 'request', 'commitment', 'encounter', 'expectation')
             OR i.kind = 'event' AND i.type IN ('REJECT', 'AGREE', 'CONCEDE'))
      """;

  private static final String WITH_SIDE = " AND i.key IN (SELECT item FROM party WHERE side = ?) ";

  private final Database database;

  ItemFinder(Database database) {
    this.database = database;
  }

  /** The wanted items, the latest first. */
  List<Cited> find(Wanted wanted) {
    return cited(keys(wanted));
  }

  /** Items by key, the latest first. */
  List<Cited> cited(Collection<String> keys) {
    if (keys.isEmpty()) {
      return List.of();
    }
    List<Quoted> quoted =
        database.query(
            CITED.formatted(Database.in(keys.stream().map(Hash::keyNumber).toList())),
            row ->
                new Quoted(
                    Items.read(row), day(row), row.getString("quote"), row.getString("said_in")));
    Map<String, Published> reports = new HashMap<>();
    database.eachAmong(
        "SELECT key, id, publisher, published FROM report WHERE number",
        quoted.stream().map(Quoted::report).distinct().toList(),
        row ->
            reports.put(
                row.getString("key"),
                new Published(
                    row.getString("id"),
                    row.getString("publisher"),
                    Database.day(row, "published"))));
    return quoted.stream()
        .filter(q -> reports.containsKey(q.report()))
        .map(q -> q.in(Objects.requireNonNull(reports.get(q.report()))))
        .sorted(LATEST_FIRST)
        .toList();
  }

  private record Published(String id, @Nullable String publisher, @Nullable LocalDate day) {}

  private record Quoted(Item item, LocalDate day, String quote, String report) {
    Cited in(Published report) {
      return new Cited(item, day, report.day(), quote, report.id(), report.publisher());
    }
  }

  /**
   * All items that have a course, or can be a step in one.
   *
   * @param sides only those in which all of these have a part
   */
  List<Cited> followed(List<String> sides) {
    var sql = new StringBuilder(JOINED).append(FOLLOWED);
    sides.forEach(side -> sql.append(WITH_SIDE));
    return database.query(sql.append(ORDER).toString(), ItemFinder::cited, sides.toArray());
  }

  /** The same, only those that lie on a day or after it. */
  List<Cited> followed(List<String> sides, LocalDate since) {
    var sql = new StringBuilder(JOINED).append(FOLLOWED);
    sql.append(" AND coalesce(i.last, i.day) >= ? ");
    List<Object> parameters = new ArrayList<>(List.of(since));
    for (String side : sides) {
      sql.append(WITH_SIDE);
      parameters.add(side);
    }
    return database.query(sql.append(ORDER).toString(), ItemFinder::cited, parameters.toArray());
  }

  private static Cited cited(ResultSet row) throws SQLException {
    return new Cited(
        Items.read(row),
        day(row),
        Database.day(row, "published"),
        row.getString("quote"),
        row.getString("source"),
        row.getString("publisher"));
  }

  private static LocalDate day(ResultSet row) throws SQLException {
    LocalDate first = Database.day(row, "first");
    return first == null ? Objects.requireNonNull(Database.day(row, "day")) : first;
  }

  private List<String> keys(Wanted wanted) {
    boolean anySides = !wanted.sides().isEmpty() && wanted.actors().isEmpty();
    return anySides && wanted.kinds().isEmpty() && wanted.issue() == null
        ? between(wanted)
        : any(wanted);
  }

  /** By the sides alone, in the narrow table: in the latest years first, which mostly will do. */
  private List<String> between(Wanted wanted) {
    LocalDate latest = latest(wanted);
    if (latest != null && latest.minusYears(YEARS).isAfter(wanted.period().first())) {
      List<String> keys = between(wanted, latest.minusYears(YEARS));
      if (keys.size() >= wanted.most()) {
        return keys;
      }
    }
    return between(wanted, wanted.period().first());
  }

  private @Nullable LocalDate latest(Wanted wanted) {
    return database
        .query(
            "SELECT max(first) AS day FROM party WHERE side = ? AND first <= ?",
            row -> Optional.ofNullable(Database.day(row, "day")),
            wanted.sides().get(0),
            wanted.period().last())
        .get(0)
        .orElse(null);
  }

  /** Those that begin on a day or later; all where the day is that of the period. */
  private List<String> between(Wanted wanted, LocalDate from) {
    String begins = from.equals(wanted.period().first()) ? "last" : "first";
    String days = " AND " + begins + " >= ? AND first <= ?";
    var sql = new StringBuilder("SELECT item, first FROM party WHERE side = ?" + days);
    List<Object> parameters = new ArrayList<>();
    parameters.addAll(List.of(wanted.sides().get(0), from, wanted.period().last()));
    for (String side : wanted.sides().subList(1, wanted.sides().size())) {
      sql.append(" AND number IN (SELECT number FROM party WHERE side = ?" + days + ")");
      parameters.addAll(List.of(side, from, wanted.period().last()));
    }
    sql.append(" GROUP BY item, first ORDER BY first DESC, item LIMIT ");
    return database.query(
        sql.append(wanted.most()).toString(), row -> row.getString("item"), parameters.toArray());
  }

  private List<String> any(Wanted wanted) {
    var sql =
        new StringBuilder(
            """
            SELECT i.key FROM item i
            WHERE i.verdict IS DISTINCT FROM 'rejected'
              AND coalesce(i.last, i.day) >= ? AND coalesce(i.first, i.day) <= ?
            """);
    List<Object> parameters = new ArrayList<>();
    parameters.add(wanted.period().first());
    parameters.add(wanted.period().last());
    if (!wanted.kinds().isEmpty()) {
      sql.append("AND i.kind IN (SELECT unnest(?)) ");
      parameters.add(wanted.kinds().stream().map(Kind::label).sorted().toList());
    }
    for (String side : wanted.sides()) {
      sql.append(WITH_SIDE);
      parameters.add(side);
    }
    if (!wanted.actors().isEmpty()) {
      sql.append("AND i.key IN (SELECT item FROM party WHERE actor IN (SELECT unnest(?))) ");
      parameters.add(wanted.actors());
    }
    if (wanted.issue() != null) {
      sql.append("AND list_contains(i.issues, ?) ");
      parameters.add(wanted.issue());
    }
    sql.append("ORDER BY coalesce(i.first, i.day) DESC, i.key LIMIT ").append(wanted.most());
    return database.query(sql.toString(), row -> row.getString(1), parameters.toArray());
  }
}
