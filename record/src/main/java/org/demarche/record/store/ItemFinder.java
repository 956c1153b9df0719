package org.demarche.record.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.demarche.record.Kind;
import org.demarche.record.query.Cited;
import org.demarche.record.query.Wanted;

/** Finds items: first their keys in the narrow tables, then the few that are shown. */
final class ItemFinder {
  private static final String CITED =
      """
      SELECT i.*, e.quote, r.id AS source, r.publisher, r.published
      FROM item i
      JOIN stretch e ON e.finding = i.key AND e.part = 0
      JOIN report r ON r.key = e.report
      """;

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
    return keys.isEmpty()
        ? List.of()
        : database.query(
            CITED + "WHERE i.key IN " + Database.list(keys) + ORDER, ItemFinder::cited);
  }

  /**
   * All items that have a course, or can be a step in one.
   *
   * @param sides only those in which all of these have a part
   */
  List<Cited> followed(List<String> sides) {
    var sql = new StringBuilder(CITED).append(FOLLOWED);
    sides.forEach(side -> sql.append(WITH_SIDE));
    return database.query(sql.append(ORDER).toString(), ItemFinder::cited, sides.toArray());
  }

  /** The same, only those that lie on a day or after it. */
  List<Cited> followed(List<String> sides, LocalDate since) {
    var sql = new StringBuilder(CITED).append(FOLLOWED);
    sql.append(" AND coalesce(i.last, i.day) >= ? ");
    List<Object> parameters = new ArrayList<>(List.of(since));
    for (String side : sides) {
      sql.append(WITH_SIDE);
      parameters.add(side);
    }
    return database.query(sql.append(ORDER).toString(), ItemFinder::cited, parameters.toArray());
  }

  private static Cited cited(ResultSet row) throws SQLException {
    LocalDate first = Database.day(row, "first");
    LocalDate day = first == null ? Objects.requireNonNull(Database.day(row, "day")) : first;
    return new Cited(
        Items.read(row),
        day,
        Database.day(row, "published"),
        row.getString("quote"),
        row.getString("source"),
        row.getString("publisher"));
  }

  private List<String> keys(Wanted wanted) {
    boolean anySides = !wanted.sides().isEmpty() && wanted.actors().isEmpty();
    return anySides && wanted.kinds().isEmpty() && wanted.issue() == null
        ? between(wanted)
        : any(wanted);
  }

  /** By the sides alone, in the narrow table. */
  private List<String> between(Wanted wanted) {
    var sql = new StringBuilder("SELECT DISTINCT item, first FROM party WHERE side = ?");
    List<Object> parameters = new ArrayList<>();
    parameters.add(wanted.sides().get(0));
    for (String side : wanted.sides().subList(1, wanted.sides().size())) {
      sql.append(" AND item IN (SELECT item FROM party WHERE side = ?)");
      parameters.add(side);
    }
    sql.append(" AND last >= ? AND first <= ? ORDER BY first DESC, item LIMIT ");
    parameters.add(wanted.period().first());
    parameters.add(wanted.period().last());
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
