package org.demarche.record.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.demarche.record.follow.Course;
import org.demarche.record.follow.Follower;
import org.demarche.record.index.Grain;
import org.demarche.record.index.IndexRow;
import org.demarche.record.index.Indices;
import org.demarche.record.index.Pair;
import org.demarche.record.index.Scale;
import org.demarche.record.query.Acquaintance;
import org.demarche.record.query.Cited;
import org.demarche.record.query.Found;
import org.demarche.record.query.Ledger;
import org.demarche.record.query.Named;
import org.demarche.record.query.Period;
import org.demarche.record.query.Relation;
import org.demarche.record.query.Stance;
import org.demarche.record.query.Wanted;
import org.demarche.record.search.Search;
import org.jspecify.annotations.Nullable;

/** What people ask of a record. Changes nothing. For one thread. */
public final class Questions {
  private final Database database;
  private final Naming naming;
  private final ItemFinder items;
  private final RelationFinder relations;

  Questions(Database database) {
    this.database = database;
    this.naming = new Naming(database);
    this.items = new ItemFinder(database);
    this.relations = new RelationFinder(database);
  }

  /**
   * Whom a name means.
   *
   * @throws RecordException when nobody in the record is called so, or several are; the message
   *     names who is near
   */
  public Named named(String written) {
    return naming.named(written);
  }

  /** What actors are called, by key. */
  public Map<String, String> names(Collection<String> keys) {
    return naming.names(keys);
  }

  /** Items, the latest first. */
  public List<Cited> items(Wanted wanted) {
    return items.find(wanted);
  }

  /** Items by their keys, the latest first. */
  public List<Cited> items(Collection<String> keys) {
    return items.cited(keys);
  }

  /**
   * How two sides stand to each other.
   *
   * @param period open where it is to reach as far as acts are known
   * @param most how many of the latest items at most
   */
  public Relation relation(
      Pair pair, Period period, Grain grain, Scale scale, double halfLife, int most) {
    Period known = relations.extent(pair);
    LocalDate from = first(period.from(), known.from());
    LocalDate to = first(period.to(), known.to());
    if (from == null || to == null || to.isBefore(from)) {
      return nothing(pair, period, grain, most);
    }
    var days = new Period(grain.first(from), grain.last(to));
    var indices = new Indices(grain, from, to, halfLife);
    RelationFinder.Read read = relations.coverage(pair, grain, days);
    var coverage = read.spans();
    List<IndexRow> there = indices.of(pair, relations.sums(pair, scale, days.last()), coverage);
    List<IndexRow> back =
        indices.of(pair.turned(), relations.sums(pair.turned(), scale, days.last()), coverage);
    int placed = there.stream().mapToInt(IndexRow::acts).sum();
    placed += back.stream().mapToInt(IndexRow::acts).sum();
    return new Relation(
        pair,
        there,
        back,
        read.whole(),
        Math.max(0, relations.acts(pair, days) - placed),
        latest(pair, period, most));
  }

  private Relation nothing(Pair pair, Period period, Grain grain, int most) {
    return new Relation(
        pair,
        List.of(),
        List.of(),
        relations.coverage(pair, grain, period).whole(),
        relations.acts(pair, period),
        latest(pair, period, most));
  }

  private List<Cited> latest(Pair pair, Period period, int most) {
    return items.find(Wanted.of(period, most).sides(List.of(pair.source(), pair.target())));
  }

  /** The events that the indices of a pair, both ways, are made of, the latest first. */
  public List<Cited> acts(Pair pair, Period period, int most) {
    return items.cited(relations.items(pair, period, most));
  }

  private static @Nullable LocalDate first(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one == null ? other : one;
  }

  /**
   * What is known of an actor; of a state, that of all who act for it.
   *
   * @param most how many of the latest items at most
   */
  public Acquaintance actor(Named who, Period period, int most) {
    String column = who.isSide() ? "coalesce(country, actor)" : "actor";
    List<Acquaintance.Form> forms =
        database.query(
            "SELECT name, office, count(DISTINCT report) AS reports FROM appearance WHERE "
                + column
                + " IN (SELECT unnest(?)) AND (kind <> 'group')"
                + " GROUP BY ALL ORDER BY reports DESC, name, office NULLS FIRST LIMIT 12",
            row ->
                new Acquaintance.Form(
                    row.getString("name"), row.getString("office"), row.getInt("reports")),
            who.keys());
    int reports =
        database
            .query(
                "SELECT count(DISTINCT report) FROM appearance WHERE "
                    + column
                    + " IN (SELECT unnest(?))",
                row -> row.getInt(1),
                who.keys())
            .get(0);
    Wanted wanted = Wanted.of(period, most);
    return new Acquaintance(
        who,
        forms,
        reports,
        others(who, period),
        items.find(who.isSide() ? wanted.sides(who.keys()) : wanted.actors(who.keys())));
  }

  private List<Acquaintance.Other> others(Named who, Period period) {
    return database.query(
        "SELECT o.side, count(DISTINCT o.item) AS items FROM party o WHERE o.side <> ?"
            + " AND o.item IN (SELECT item FROM party WHERE "
            + (who.isSide() ? "side" : "actor")
            + " IN (SELECT unnest(?)))"
            + " AND (o.first IS NULL OR o.first <= ? AND o.last >= ?)"
            + " GROUP BY o.side ORDER BY items DESC, o.side LIMIT 12",
        row -> new Acquaintance.Other(row.getString("side"), row.getInt("items")),
        who.side(),
        who.keys(),
        period.last(),
        period.first());
  }

  /**
   * Finds items and reports by their words; the index beside the record is made or brought up to
   * date before.
   *
   * @param items whether items are wanted
   * @param reports whether reports are wanted
   * @throws RecordException when there can be no index
   */
  public Found search(Search search, boolean items, boolean reports) {
    return new Searching(database).find(search, items, reports);
  }

  /**
   * The courses of matters, those that changed last first.
   *
   * @param sides only matters in which all of these sides have a part; empty: all
   * @param asOf as far as reports until this day tell; null: as far as is known
   */
  public List<Course> courses(List<String> sides, @Nullable LocalDate asOf) {
    return Follower.courses(
        items.followed(sides).stream().filter(item -> isTold(item, asOf)).toList());
  }

  private static boolean isTold(Cited item, @Nullable LocalDate asOf) {
    return asOf == null || item.told() == null || !item.told().isAfter(asOf);
  }

  /**
   * The same, only of matters of which something lies on a day or after it.
   *
   * @param sides only matters in which all of these sides have a part; empty: all
   * @param since the day
   */
  public List<Course> courses(List<String> sides, @Nullable LocalDate asOf, LocalDate since) {
    return Follower.courses(
        items.followed(sides, since).stream().filter(item -> isTold(item, asOf)).toList());
  }

  /** The issues that items are about, each with how many. */
  public Map<String, Integer> issues() {
    Map<String, Integer> issues = new LinkedHashMap<>();
    database.each(
        """
        SELECT issue, count(*) AS items
        FROM (SELECT unnest(issues) AS issue FROM item
              WHERE verdict IS DISTINCT FROM 'rejected')
        GROUP BY issue ORDER BY items DESC, issue
        """,
        row -> issues.put(row.getString("issue"), row.getInt("items")));
    return issues;
  }

  /** Who stands where on an issue, by the positions in a period. */
  public List<Stance> stances(String issue, Period period) {
    return database.query(
        """
        SELECT p.actor, i.type, max(coalesce(i.last, i.day)) AS last,
          CAST(sum(i.reports) AS INTEGER) AS reports
        FROM item i JOIN party p ON p.item = i.key
        WHERE i.kind = 'position' AND list_contains(i.issues, ?)
          AND coalesce(i.first, i.day) <= ? AND coalesce(i.last, i.day) >= ?
        GROUP BY ALL ORDER BY last DESC, p.actor, i.type
        """,
        row ->
            new Stance(
                row.getString("actor"),
                row.getString("type"),
                Objects.requireNonNull(Database.day(row, "last")),
                row.getInt("reports")),
        issue,
        period.last(),
        period.first());
  }

  /** What was read of each source, in the order of the spans; reports without a day left out. */
  public List<Ledger> ledger(Period period, Grain grain) {
    return database.query(
        "SELECT source, CAST(date_trunc('"
            + grain
            + "', day) AS DATE) AS span, CAST(sum(reports) AS INTEGER) AS reports"
            + " FROM coverage WHERE day BETWEEN ? AND ? GROUP BY ALL ORDER BY span, source",
        row -> {
          LocalDate first = Objects.requireNonNull(Database.day(row, "span"));
          return new Ledger(
              row.getString("source"), first, grain.label(first), row.getInt("reports"));
        },
        period.first(),
        period.last());
  }

  /** The latest day on which a report of the record was published; null where none has a day. */
  public @Nullable LocalDate latestReport() {
    return database
        .query(
            "SELECT max(published) AS day FROM report WHERE superseded_by IS NULL",
            row -> Optional.ofNullable(Database.day(row, "day")))
        .get(0)
        .orElse(null);
  }
}
