package org.demarche.record.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
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

/** Finds items: first their numbers in narrow tables, then the few that are shown. */
final class ItemFinder {
  private static final String CITED =
      """
      WITH named AS MATERIALIZED (SELECT * FROM item WHERE number%1$s),
        told AS MATERIALIZED (SELECT number, part, quote, report FROM stretch WHERE number%1$s)
      SELECT i.*, e.quote, e.report AS said_in
      FROM named i JOIN told e ON e.number = i.number AND e.part = 0
      """;

  private static final Comparator<Cited> LATEST_FIRST =
      Comparator.comparing(Cited::day, Comparator.reverseOrder())
          .thenComparing(c -> c.item().key());

  /** How far back the latest items of a side are looked for first. */
  private static final int YEARS = 1;

  private final Database database;

  ItemFinder(Database database) {
    this.database = database;
  }

  /** The wanted items, the latest first. */
  List<Cited> find(Wanted wanted) {
    return numbered(numbers(wanted));
  }

  /** Items by key, the latest first. */
  List<Cited> cited(Collection<String> keys) {
    return numbered(keys.stream().map(Hash::keyNumber).toList());
  }

  private List<Cited> numbered(List<Long> numbers) {
    return some(numbers).stream().sorted(LATEST_FIRST).toList();
  }

  /** Items by their numbers, in any order. */
  List<Cited> some(List<Long> numbers) {
    if (numbers.isEmpty()) {
      return List.of();
    }
    List<Quoted> quoted =
        database.query(
            CITED.formatted(Among.list(numbers)),
            row ->
                new Quoted(
                    Items.read(row), day(row), row.getString("quote"), row.getString("said_in")));
    Map<String, Published> reports = new HashMap<>();
    database.eachAmong(
        "key, id, publisher, published",
        "report",
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
        .toList();
  }

  private record Published(String id, @Nullable String publisher, @Nullable LocalDate day) {}

  private record Quoted(Item item, LocalDate day, String quote, String report) {
    Cited in(Published report) {
      return new Cited(item, day, report.day(), quote, report.id(), report.publisher());
    }
  }

  private static LocalDate day(ResultSet row) throws SQLException {
    LocalDate first = Database.day(row, "first");
    return first == null ? Objects.requireNonNull(Database.day(row, "day")) : first;
  }

  private List<Long> numbers(Wanted wanted) {
    if (!wanted.sides().isEmpty() || !wanted.actors().isEmpty()) {
      return ofParties(wanted);
    }
    return wanted.issue() == null ? ofItems(wanted) : ofTopics(wanted);
  }

  /** By who has a part: in the latest years first, which mostly will do. */
  private List<Long> ofParties(Wanted wanted) {
    LocalDate latest = latest(wanted);
    if (latest != null && latest.minusYears(YEARS).isAfter(wanted.period().first())) {
      List<Long> numbers = ofParties(wanted, latest.minusYears(YEARS));
      if (numbers.size() >= wanted.most()) {
        return numbers;
      }
    }
    return ofParties(wanted, wanted.period().first());
  }

  private @Nullable LocalDate latest(Wanted wanted) {
    var where = new Conditions();
    lead(wanted, where);
    where.add("first <= ?", wanted.period().last());
    return database
        .query(
            "SELECT max(first) AS day FROM party" + where.sql(),
            row -> Optional.ofNullable(Database.day(row, "day")),
            where.parameters())
        .get(0)
        .orElse(null);
  }

  /** The first condition that narrows. */
  private static void lead(Wanted wanted, Conditions where) {
    if (wanted.sides().isEmpty()) {
      where.in("actor", wanted.actors());
    } else {
      where.add("side = ?", wanted.sides().get(0));
    }
  }

  /** Those that begin on a day or later; all where the day is that of the period. */
  private List<Long> ofParties(Wanted wanted, LocalDate from) {
    String days =
        (from.equals(wanted.period().first()) ? "last" : "first") + " >= ? AND first <= ?";
    LocalDate to = wanted.period().last();
    var where = new Conditions();
    lead(wanted, where);
    where.add(days, from, to);
    where.in("kind", kinds(wanted));
    for (int i = 1; i < wanted.sides().size(); i++) {
      where.add(
          "number IN (SELECT number FROM party WHERE side = ? AND " + days + ")",
          wanted.sides().get(i),
          from,
          to);
    }
    if (!wanted.sides().isEmpty() && !wanted.actors().isEmpty()) {
      where.add(
          "number IN (SELECT number FROM party WHERE actor IN (SELECT unnest(?)))",
          wanted.actors());
    }
    if (wanted.issue() != null) {
      where.add("number IN (SELECT number FROM topic WHERE issue = ?)", wanted.issue());
    }
    return numbers(
        "SELECT number, first FROM party"
            + where.sql()
            + " GROUP BY number, first ORDER BY first DESC, number LIMIT "
            + wanted.most(),
        where);
  }

  private List<Long> ofTopics(Wanted wanted) {
    var where = new Conditions();
    where.add("issue = ?", Objects.requireNonNull(wanted.issue()));
    where.add("last >= ? AND first <= ?", wanted.period().first(), wanted.period().last());
    where.in("kind", kinds(wanted));
    return numbers(
        "SELECT number, first FROM topic"
            + where.sql()
            + " GROUP BY number, first ORDER BY first DESC, number LIMIT "
            + wanted.most(),
        where);
  }

  private List<Long> ofItems(Wanted wanted) {
    var where = new Conditions();
    where.add("verdict IS DISTINCT FROM 'rejected'");
    where.add("coalesce(last, day) >= ?", wanted.period().first());
    where.add("coalesce(first, day) <= ?", wanted.period().last());
    where.in("kind", kinds(wanted));
    return numbers(
        "SELECT number FROM item"
            + where.sql()
            + " ORDER BY coalesce(first, day) DESC, number LIMIT "
            + wanted.most(),
        where);
  }

  private static List<String> kinds(Wanted wanted) {
    return wanted.kinds().stream().map(Kind::label).sorted().toList();
  }

  private List<Long> numbers(String sql, Conditions where) {
    return database.query(sql, row -> row.getLong("number"), where.parameters());
  }
}
