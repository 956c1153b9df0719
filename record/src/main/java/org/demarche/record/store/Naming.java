package org.demarche.record.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.reading.actor.StateNames;
import org.demarche.record.ActorKeys;
import org.demarche.record.query.Named;
import org.demarche.record.query.NearNames;
import org.demarche.record.store.RecordException.Reason;

/** Finds out whom people mean, and what actors are called. */
final class Naming {
  private static final int MOST = 5;

  private final Database database;
  private final StateNames states = StateNames.bundled();

  Naming(Database database) {
    this.database = database;
  }

  private record Known(String key, String name, int reports) {
    String side() {
      return ActorKeys.side(key);
    }

    Set<String> words() {
      return new HashSet<>(Naming.words(name));
    }
  }

  /**
   * Whom a name means: a state by any of its names or its code, another actor by its key, its name
   * or a part of it.
   *
   * @throws RecordException when nobody in the record is called so, or several are; the message
   *     names who is near
   */
  Named named(String written) {
    String asked = written.strip();
    var state = states.code(asked);
    if (state.isPresent()) {
      String code = state.get();
      return new Named(List.of(code), states.name(code).orElse(code), true);
    }
    List<Known> found = known(asked);
    if (found.isEmpty()) {
      throw unknown(written);
    }
    Set<String> sides = new LinkedHashSet<>();
    found.stream().filter(k -> !k.key().startsWith("-/person")).forEach(k -> sides.add(k.side()));
    if (sides.size() > 1) {
      throw several(written, found);
    }
    List<String> keys = found.stream().map(Known::key).distinct().toList();
    String longest = found.get(0).name();
    String key = keys.get(0);
    boolean isSide = key.startsWith("-/organisation") || key.indexOf('/') < 0;
    return new Named(keys, longest, isSide);
  }

  /** Those called so, else those whose name has all of the words, the most frequent first. */
  private List<Known> known(String asked) {
    List<Known> exact =
        database.query(
            """
            SELECT f.actor, f.name, count(*) AS reports FROM form f JOIN naming n ON n.form = f.id
            WHERE f.actor = ? OR f.plain = ? GROUP BY ALL ORDER BY reports DESC, f.actor, f.name
            """,
            Naming::known,
            asked,
            Forms.plain(asked));
    boolean isKey = exact.stream().anyMatch(k -> k.key().equals(asked));
    if (isKey || (!exact.isEmpty() && asked.contains(" "))) {
      return exact;
    }
    List<String> words = words(asked);
    String longest = words.stream().reduce("", (a, b) -> b.length() > a.length() ? b : a);
    if (longest.isEmpty()) {
      return exact;
    }
    return database
        .query(
            """
            SELECT f.actor, f.name, count(*) AS reports FROM form f JOIN naming n ON n.form = f.id
            WHERE f.kind IN ('person', 'organisation') AND contains(f.plain, ?)
            GROUP BY ALL ORDER BY reports DESC, f.actor, f.name
            """,
            Naming::known,
            longest)
        .stream()
        .filter(k -> k.words().containsAll(words))
        .toList();
  }

  private static List<String> words(String name) {
    return List.of(Forms.plain(name).split("[^\\p{L}\\p{N}]+"));
  }

  private static Known known(ResultSet row) throws SQLException {
    return new Known(row.getString("actor"), row.getString("name"), row.getInt("reports"));
  }

  private RecordException several(String written, List<Known> found) {
    Map<String, String> names = new LinkedHashMap<>();
    found.forEach(k -> names.putIfAbsent(k.key(), k.name()));
    String list =
        names.entrySet().stream()
            .limit(2 * MOST)
            .map(e -> e.getValue() + " (" + e.getKey() + ")")
            .collect(Collectors.joining(", "));
    return new RecordException(
        Reason.ASKED_WRONGLY,
        "'" + written + "' may be: " + list + "; write the whole name, or the key in brackets");
  }

  private RecordException unknown(String written) {
    List<String> names = new ArrayList<>(states.all());
    database.each(
        "SELECT DISTINCT name FROM form WHERE kind IN ('person', 'organisation') ORDER BY 1",
        row -> names.add(row.getString(1)));
    List<String> near = NearNames.of(written, names, MOST);
    String hint = near.isEmpty() ? "" : "; near: " + String.join(", ", near);
    return new RecordException(
        Reason.ASKED_WRONGLY, "nobody in the record is called '" + written + "'" + hint);
  }

  /** What actors are called, by key; a state by its usual name. */
  Map<String, String> names(Collection<String> keys) {
    Map<String, String> names = new LinkedHashMap<>();
    List<String> others = new ArrayList<>();
    for (String key : keys) {
      states.name(key).ifPresentOrElse(name -> names.put(key, name), () -> others.add(key));
    }
    if (!others.isEmpty()) {
      database.each(
          """
          SELECT f.actor, f.name FROM form f JOIN naming n ON n.form = f.id
          WHERE f.actor IN (SELECT unnest(?))
          GROUP BY ALL ORDER BY f.actor, count(*) DESC, f.name
          """,
          row -> names.putIfAbsent(row.getString(1), row.getString(2)),
          others);
    }
    return names;
  }
}
