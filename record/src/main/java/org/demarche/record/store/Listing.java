package org.demarche.record.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.demarche.record.Kind;
import org.demarche.record.query.ActorFilter;
import org.demarche.record.query.Bookmark;
import org.demarche.record.query.Cited;
import org.demarche.record.query.Filed;
import org.demarche.record.query.ItemFilter;
import org.demarche.record.query.Known;
import org.demarche.record.query.ReportFilter;
import org.demarche.record.query.Stretch;
import org.demarche.record.query.Witness;

/**
 * Whole lists for programs, a stretch at a time. Each goes on behind a place in its order, not
 * behind a count of rows: what comes in between shifts nothing.
 */
public final class Listing {
  private static final String DAY = "coalesce(i.first, i.day)";
  private static final String FILED_DAY = "coalesce(r.published, DATE '0001-01-01')";

  private static final String FILED =
      """
      WITH shown AS MATERIALIZED (SELECT r.* EXCLUDE (text) FROM report r%s),
        told AS (
          SELECT report_number, count(*) AS findings FROM finding
          WHERE report_number IN (SELECT number FROM shown) GROUP BY report_number)
      SELECT r.*, CAST(coalesce(t.findings, 0) AS INTEGER) AS findings
      FROM shown r LEFT JOIN told t ON t.report_number = r.number
      ORDER BY coalesce(r.published, DATE '0001-01-01') DESC, r.key
      """;

  private final Database database;

  Listing(Database database) {
    this.database = database;
  }

  /** Items, the latest first, those of a day by key. */
  public Stretch<Cited> items(ItemFilter filter) {
    Conditions where = new ItemConditions(filter).all();
    where.after(filter.after(), DAY, "i.key");
    List<Bookmark> places =
        database.query(
            "SELECT i.key, " + DAY + " AS day FROM item i" + where.sql(DAY, "i.key", filter.most()),
            row -> place(row, "day"),
            where.parameters());
    Stretch<Bookmark> some = cut(places, filter.most(), Function.identity());
    Map<String, Cited> found = new HashMap<>();
    new ItemFinder(database)
        .cited(some.rows().stream().map(Bookmark::key).toList())
        .forEach(cited -> found.put(cited.item().key(), cited));
    List<Cited> rows = new ArrayList<>();
    for (Bookmark place : some.rows()) {
      Cited cited = found.get(place.key());
      if (cited != null) {
        rows.add(cited);
      }
    }
    return new Stretch<>(rows, some.last());
  }

  /** One row more than asked for tells that there is more. */
  private static <T> Stretch<T> cut(List<T> rows, int most, Function<T, Bookmark> place) {
    return rows.size() <= most
        ? new Stretch<>(rows, null)
        : new Stretch<>(rows.subList(0, most), place.apply(rows.get(most - 1)));
  }

  private static Bookmark place(ResultSet row, String day) throws SQLException {
    LocalDate held = Database.day(row, day);
    return new Bookmark(held == null ? Bookmark.NO_DAY : held, row.getString("key"));
  }

  /**
   * The words that show items, by item, then report.
   *
   * @param first only the first words for each, those of the finding after which it is named
   */
  public List<Witness> witnesses(Collection<String> items, boolean first) {
    if (items.isEmpty()) {
      return List.of();
    }
    Map<Long, Long> told = new TreeMap<>();
    database.each(
        "SELECT finding_number, number, report_number FROM member WHERE number" + Among.keys(items),
        row -> {
          if (!first || row.getLong("finding_number") == row.getLong("number")) {
            told.put(row.getLong("finding_number"), row.getLong("report_number"));
          }
        });
    return database.query(
        """
        WITH stretches AS MATERIALIZED (SELECT * FROM stretch WHERE number%1$s),
          reports AS MATERIALIZED (
            SELECT key, id, url, published, publisher FROM report WHERE number%2$s),
          members AS (SELECT item, finding_number FROM member WHERE finding_number%1$s)
        SELECT m.item, s.finding, s.report, r.id, r.url, r.published, r.publisher, s.part,
          s."begin", s."end", s.quote
        FROM members m JOIN stretches s ON s.number = m.finding_number JOIN reports r ON r.key = s.report
        %3$s
        ORDER BY m.item, r.published NULLS LAST, s.finding, s.part
        """
            .formatted(
                Among.list(told.keySet()),
                Among.list(new TreeSet<>(told.values())),
                first ? "WHERE s.part = 0" : ""),
        Listing::witness);
  }

  private static Witness witness(ResultSet row) throws SQLException {
    return new Witness(
        row.getString("item"),
        row.getString("finding"),
        row.getString("report"),
        row.getString("id"),
        row.getString("url"),
        Database.day(row, "published"),
        row.getString("publisher"),
        row.getInt("part"),
        row.getInt("begin"),
        row.getInt("end"),
        row.getString("quote"));
  }

  /** Reports, the latest first, those of a day by key; those without a day last. */
  public Stretch<Filed> reports(ReportFilter filter) {
    var where = new Conditions();
    if (filter.period().from() != null || filter.period().to() != null) {
      where.add("r.published BETWEEN ? AND ?", filter.period().first(), filter.period().last());
    }
    if (!filter.publisher().isEmpty()) {
      where.add("r.publisher = ?", filter.publisher());
    }
    if (!filter.text().isEmpty()) {
      where.add(
          "(contains(lower(coalesce(r.title, '')), lower(?)) OR contains(lower(r.text), lower(?)))",
          filter.text(),
          filter.text());
    }
    where.after(filter.after(), FILED_DAY, "r.key");
    List<Filed> rows =
        database.query(
            FILED.formatted(where.sql(FILED_DAY, "r.key", filter.most())),
            Listing::filed,
            where.parameters());
    return cut(rows, filter.most(), Listing::place);
  }

  private static Bookmark place(Filed filed) {
    return new Bookmark(
        filed.published() == null ? Bookmark.NO_DAY : filed.published(), filed.key());
  }

  private static Filed filed(ResultSet row) throws SQLException {
    return new Filed(
        row.getString("key"),
        row.getString("id"),
        row.getString("title"),
        row.getString("url"),
        Database.day(row, "published"),
        row.getString("publisher"),
        row.getString("language"),
        row.getInt("characters"),
        row.getInt("findings"),
        row.getString("origin"),
        row.getString("superseded_by"));
  }

  /** Actors by key. */
  public Stretch<Known> actors(ActorFilter filter) {
    var where = new Conditions();
    where.equal("kind", filter.kind());
    where.equal("country", filter.country());
    if (!filter.text().isEmpty()) {
      where.add("contains(lower(name), lower(?))", filter.text());
    }
    where.add("key > ?", filter.after());
    List<Known> rows =
        database.query(
            "SELECT * FROM actors " + where.sql() + " ORDER BY key LIMIT " + (filter.most() + 1),
            Listing::known,
            where.parameters());
    return cut(rows, filter.most(), known -> new Bookmark(Bookmark.NO_DAY, known.key()));
  }

  private static Known known(ResultSet row) throws SQLException {
    return new Known(
        row.getString("key"),
        row.getString("name"),
        row.getString("kind"),
        row.getString("country"),
        Database.texts(row, "sectors"),
        row.getString("office"),
        Database.day(row, "first_seen"),
        Database.day(row, "last_seen"),
        row.getInt("reports"));
  }

  /** The conditions of a filter of items. */
  private record ItemConditions(ItemFilter filter) {
    /** By the list of those who have a part: the narrow table knows nothing of rejected items. */
    private static final String BY_LIST =
        "len(list_filter(list_concat(i.actors, i.recipients), lambda a:"
            + " a = ? OR starts_with(a, ? || '/'))) > 0";

    Conditions all() {
      var where = new Conditions();
      switch (filter.verdict()) {
        case STANDING -> where.add("i.verdict IS DISTINCT FROM 'rejected'");
        case CONFIRMED -> where.add("i.verdict = 'confirmed'");
        case REJECTED -> where.add("i.verdict = 'rejected'");
        case OPEN -> where.add("i.verdict IS NULL");
        case ANY -> {
          // whatever people said
        }
      }
      where.add("coalesce(i.last, i.day) >= ?", filter.period().first());
      where.add("coalesce(i.first, i.day) <= ?", filter.period().last());
      where.in("i.kind", filter.kinds().stream().map(Kind::label).sorted().toList());
      where.in("i.type", filter.types());
      where.in("i.state", filter.states());
      addParties(where);
      if (filter.issue() != null) {
        where.add(
            isNarrow()
                ? "i.number IN (SELECT number FROM topic WHERE issue = ?)"
                : "list_contains(i.issues, ?)",
            filter.issue());
      }
      if (!filter.text().isEmpty()) {
        where.add(
            "i.number IN (SELECT number FROM stretch WHERE part = 0"
                + " AND contains(lower(quote), lower(?)))",
            filter.text());
      }
      return where;
    }

    /** Whether the narrow tables will do, which know nothing of rejected items. */
    private boolean isNarrow() {
      return switch (filter.verdict()) {
        case STANDING, CONFIRMED, OPEN -> true;
        case REJECTED, ANY -> false;
      };
    }

    private void addParties(Conditions where) {
      for (String side : filter.sides()) {
        if (isNarrow()) {
          where.add("i.number IN (SELECT number FROM party WHERE side = ?)", side);
        } else {
          where.add(BY_LIST, side, side);
        }
      }
      if (!filter.actors().isEmpty()) {
        where.add("list_has_any(list_concat(i.actors, i.recipients), ?)", filter.actors());
      }
    }
  }
}
