package org.demarche.record.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.demarche.record.ActorKeys;
import org.demarche.record.search.Entry;
import org.demarche.record.search.Source;

/** Items that are not rejected and reports that count, to be found by their words. */
final class SearchSource implements Source {
  private static final String ITEMS =
      """
      SELECT i.key, i.kind, CAST(hash(i.kind, i.type, i.state, i.words, i.actors, i.recipients,
          i.issues, i.first, i.last, i.day, e.quote) AS HUGEINT) - 9223372036854775808 AS print,
        concat_ws(' ', i.type, i.mode, i.state, i.words, i.place, e.quote) AS body,
        coalesce(i.first, i.day) AS first, coalesce(i.last, i.day) AS last,
        i.actors, i.recipients, i.issues
      FROM %s i JOIN %s e ON e.number = i.number AND e.part = 0
      WHERE i.verdict IS DISTINCT FROM 'rejected'
      """;

  private static final String REPORTS =
      """
      SELECT r.key, CAST(hash(r.key) AS HUGEINT) - 9223372036854775808 AS print,
        r.title, r.text, r.published,
        (SELECT list(DISTINCT n.side) FROM naming n WHERE n.number = r.number) AS sides
      FROM %s r WHERE r.superseded_by IS NULL
      """;

  private static final int PORTION = Among.MOST;

  private final Database database;

  SearchSource(Database database) {
    this.database = database;
  }

  @Override
  public String revision() {
    return Revision.of(database);
  }

  @Override
  public Map<String, Long> prints() {
    Map<String, Long> prints = new HashMap<>();
    database.each(
        "SELECT key, CAST(print AS BIGINT) AS print FROM ("
            + ITEMS.formatted("item", "stretch")
            + ")",
        row -> prints.put(row.getString("key"), row.getLong("print")));
    database.each(
        """
        SELECT key, CAST(CAST(hash(key) AS HUGEINT) - 9223372036854775808 AS BIGINT) AS print
        FROM report WHERE superseded_by IS NULL
        """,
        row -> prints.put(row.getString("key"), row.getLong("print")));
    return prints;
  }

  @Override
  public void all(Consumer<Entry> taker) {
    database.each(items("item", "stretch"), row -> taker.accept(item(row)));
    database.each(reports("report"), row -> taker.accept(report(row)));
  }

  @Override
  public void some(Collection<String> keys, Consumer<Entry> taker) {
    List<String> all = new ArrayList<>(keys);
    for (int at = 0; at < all.size(); at += PORTION) {
      List<String> some = all.subList(at, Math.min(all.size(), at + PORTION));
      database.each(
          items(numbered("item", some), numbered("stretch", some)), row -> taker.accept(item(row)));
      database.each(reports(numbered("report", some)), row -> taker.accept(report(row)));
    }
  }

  private static String numbered(String table, List<String> keys) {
    return "(SELECT * FROM " + table + " WHERE number" + Among.keys(keys) + ")";
  }

  private static String items(String items, String stretches) {
    return whole(ITEMS.formatted(items, stretches));
  }

  private static String reports(String reports) {
    return whole(REPORTS.formatted(reports));
  }

  private static String whole(String query) {
    return "SELECT * REPLACE (CAST(print AS BIGINT) AS print) FROM (" + query + ")";
  }

  private static Entry item(ResultSet row) throws SQLException {
    TreeSet<String> sides = new TreeSet<>();
    Database.texts(row, "actors").forEach(actor -> sides.add(ActorKeys.side(actor)));
    Database.texts(row, "recipients").forEach(actor -> sides.add(ActorKeys.side(actor)));
    return new Entry(
        row.getString("key"),
        row.getString("kind"),
        row.getLong("print"),
        null,
        row.getString("body"),
        Database.day(row, "first"),
        Database.day(row, "last"),
        List.copyOf(sides),
        Database.texts(row, "issues"));
  }

  private static Entry report(ResultSet row) throws SQLException {
    return new Entry(
        row.getString("key"),
        Entry.REPORT,
        row.getLong("print"),
        row.getString("title"),
        Objects.requireNonNull(row.getString("text")),
        Database.day(row, "published"),
        Database.day(row, "published"),
        Database.texts(row, "sides").stream().sorted().toList(),
        List.of());
  }
}
