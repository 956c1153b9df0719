package org.demarche.record.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.demarche.record.ActorRow;
import org.demarche.record.Hash;
import org.duckdb.DuckDBAppender;
import org.jspecify.annotations.Nullable;

/**
 * What actors are called: each form once, and which reports have it. A record of a million items
 * has some ten thousand forms, so that a name is found without reading who appears where.
 */
final class Forms {
  private final Database database;

  Forms(Database database) {
    this.database = database;
  }

  /** All that a report says of an actor but how often. */
  private record Form(
      String actor,
      String name,
      String kind,
      @Nullable String country,
      List<String> sectors,
      @Nullable String office) {
    static Form of(ActorRow row) {
      return new Form(
          row.key(), row.name(), row.kind(), row.country(), row.sectors(), row.office());
    }

    static Form read(ResultSet row) throws SQLException {
      return new Form(
          row.getString("actor"),
          row.getString("name"),
          row.getString("kind"),
          row.getString("country"),
          Database.texts(row, "sectors"),
          row.getString("office"));
    }

    String side() {
      return country == null ? actor : country;
    }
  }

  /** Writes who appears in reports, and the forms that are new. */
  void append(Collection<ActorRow> actors) {
    if (actors.isEmpty()) {
      return;
    }
    Map<Form, Long> known = known(actors);
    Map<Form, Long> fresh = new LinkedHashMap<>();
    long next = next();
    for (ActorRow actor : actors) {
      Form form = Form.of(actor);
      if (!known.containsKey(form)) {
        fresh.put(form, next);
        known.put(form, next);
        next++;
      }
    }
    database.append("form", fresh.entrySet(), e -> row -> form(row, e.getValue(), e.getKey()));
    database.append("naming", actors, actor -> row -> naming(row, actor, known));
  }

  private Map<Form, Long> known(Collection<ActorRow> actors) {
    Map<Form, Long> known = new HashMap<>();
    database.each(
        "SELECT * FROM form WHERE actor IN (SELECT unnest(?))",
        row -> known.put(Form.read(row), row.getLong("id")),
        actors.stream().map(ActorRow::key).distinct().toList());
    return known;
  }

  private long next() {
    return database
        .query("SELECT coalesce(max(id), 0) + 1 FROM form", row -> row.getLong(1))
        .get(0);
  }

  private static void form(DuckDBAppender row, long id, Form form) throws SQLException {
    row.append(id);
    row.append(form.actor());
    row.append(form.name());
    row.append(form.kind());
    row.append(form.country());
    row.append(form.sectors());
    row.append(form.office());
    row.append(form.side());
    row.append(plain(form.name()));
  }

  private static void naming(DuckDBAppender row, ActorRow actor, Map<Form, Long> ids)
      throws SQLException {
    Form form = Form.of(actor);
    row.append(ids.getOrDefault(form, 0L));
    row.append(form.side());
    row.append(Hash.keyNumber(actor.report()));
    row.append(actor.mentions());
  }

  /** Takes away who appears in reports, and the forms that no report has any more. */
  void remove(Collection<String> reports) {
    database.execute("DELETE FROM naming WHERE number" + Among.keys(reports));
    database.execute("DELETE FROM form WHERE id NOT IN (SELECT form FROM naming)");
  }

  /** A name without case and accents. */
  static String plain(String name) {
    return Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
        .replaceAll("\\p{M}", "")
        .replace('ı', 'i');
  }
}
