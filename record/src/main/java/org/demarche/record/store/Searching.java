package org.demarche.record.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.demarche.record.Kind;
import org.demarche.record.query.Cited;
import org.demarche.record.query.Found;
import org.demarche.record.search.Entry;
import org.demarche.record.search.Search;
import org.demarche.record.search.SearchIndex;
import org.demarche.record.store.RecordException.Reason;

/** Searches the index beside a record, and fetches from the record what was found. */
final class Searching {
  private final Database database;
  private final SearchIndex index;

  /**
   * @param index up to date with the record
   */
  Searching(Database database, SearchIndex index) {
    this.database = database;
    this.index = index;
  }

  Found find(Search search, boolean items, boolean reports) {
    try {
      return new Found(items ? items(search) : List.of(), reports ? reports(search) : List.of());
    } catch (IOException e) {
      throw new RecordException(Reason.NO_ROOM, "the index of the record is broken: " + e);
    }
  }

  private List<Cited> items(Search search) throws IOException {
    Set<String> kinds =
        search.kinds().isEmpty()
            ? Arrays.stream(Kind.values()).map(Kind::label).collect(Collectors.toSet())
            : search.kinds();
    List<String> keys = index.find(of(search, kinds));
    Map<String, Cited> found =
        new ItemFinder(database)
            .cited(keys).stream()
                .collect(Collectors.toMap(c -> c.item().key(), Function.identity()));
    return keys.stream().filter(found::containsKey).map(found::get).toList();
  }

  private List<Found.Hit> reports(Search search) throws IOException {
    List<String> keys = index.find(of(search, Set.of(Entry.REPORT)));
    Map<String, Found.Hit> hits = new HashMap<>();
    Map<String, String> texts = new HashMap<>();
    database.eachAmong(
        "*",
        "report",
        keys,
        row -> {
          texts.put(row.getString("key"), row.getString("text"));
          hits.put(
              row.getString("key"),
              new Found.Hit(
                  row.getString("key"),
                  row.getString("id"),
                  row.getString("title"),
                  Database.day(row, "published"),
                  row.getString("publisher"),
                  row.getString("url"),
                  ""));
        });
    List<Found.Hit> ordered = new ArrayList<>();
    for (String key : keys) {
      Found.Hit hit = hits.get(key);
      String text = texts.get(key);
      if (hit != null && text != null) {
        ordered.add(shown(hit, index.passage(search, text)));
      }
    }
    return ordered;
  }

  private static Found.Hit shown(Found.Hit hit, String passage) {
    return new Found.Hit(
        hit.key(), hit.id(), hit.title(), hit.published(), hit.publisher(), hit.url(), passage);
  }

  private static Search of(Search search, Set<String> kinds) {
    return new Search(
        search.words(), kinds, search.sides(), search.issue(), search.period(), search.most());
  }
}
