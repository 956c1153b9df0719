package org.demarche.record.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.demarche.record.follow.Course;
import org.demarche.record.index.Grain;
import org.demarche.record.index.IndexRow;
import org.demarche.record.index.Indices;
import org.demarche.record.index.Pair;
import org.demarche.record.index.Scale;
import org.demarche.record.query.Acquaintance;
import org.demarche.record.query.Cited;
import org.demarche.record.query.CourseFilter;
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
  private final Index index;
  private final Naming naming;
  private final ItemFinder items;
  private final RelationFinder relations;
  private final ActorFinder actors;
  private final Followed followed;

  Questions(Database database, Index index) {
    this.database = database;
    this.index = index;
    this.naming = new Naming(database);
    this.items = new ItemFinder(database);
    this.relations = new RelationFinder(database);
    this.actors = new ActorFinder(database);
    this.followed = new Followed(database, items);
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
    Wanted wanted = Wanted.of(period, most);
    return new Acquaintance(
        who,
        actors.forms(who),
        actors.reports(who),
        actors.others(who, period),
        items.find(who.isSide() ? wanted.sides(who.keys()) : wanted.actors(who.keys())));
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
    return new Searching(database, index.current(database, () -> {})).find(search, items, reports);
  }

  /** The courses of matters. */
  public List<Course> courses(CourseFilter filter) {
    return followed.find(filter);
  }

  /** The issues that items are about, each with how many. */
  public Map<String, Integer> issues() {
    Map<String, Integer> issues = new LinkedHashMap<>();
    database.each(
        "SELECT issue, count(*) AS items FROM topic GROUP BY issue ORDER BY items DESC, issue",
        row -> issues.put(row.getString("issue"), row.getInt("items")));
    return issues;
  }

  /** Who stands where on an issue, by the positions in a period. */
  public List<Stance> stances(String issue, Period period) {
    return database.query(
        """
        SELECT p.actor, i.type, max(coalesce(i.last, i.day)) AS last,
          CAST(sum(i.reports) AS INTEGER) AS reports
        FROM topic t JOIN item i ON i.number = t.number JOIN party p ON p.number = t.number
        WHERE t.issue = ? AND t.kind = 'position' AND t.first <= ? AND t.last >= ?
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
            + "', published) AS DATE) AS span, CAST(count(*) AS INTEGER) AS reports FROM report"
            + " WHERE superseded_by IS NULL AND reader <> 'by hand' AND published BETWEEN ? AND ?"
            + " GROUP BY ALL ORDER BY span, source",
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
