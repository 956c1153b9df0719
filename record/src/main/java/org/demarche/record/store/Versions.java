package org.demarche.record.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.demarche.record.Hash;
import org.demarche.record.origin.Version;
import org.jspecify.annotations.Nullable;

/** Finds out which version of a page counts, as {@link Version} says. */
final class Versions {
  private final Database database;

  Versions(Database database) {
    this.database = database;
  }

  /** A version as it stands in the tables. */
  private record Kept(Version version, @Nullable String supersededBy) {
    private static final Comparator<Kept> LAST_COUNTS =
        Comparator.comparing(Kept::version, Version.LAST_COUNTS);
  }

  /** A report that no longer counts as it did. */
  record Change(String report, @Nullable String supersededBy) {}

  /** Works out anew which versions count of the pages of these reports. */
  List<Change> settle(Collection<String> reports) {
    List<String> numbers =
        database.among("page", "report", reports, row -> Hash.of(row.getString("page")));
    List<String> all =
        database.query(
            "SELECT key FROM report WHERE page_number" + Among.keys(numbers),
            row -> row.getString(1));
    List<Kept> versions =
        database.among(
            "key, page, origin, published, characters, superseded_by",
            "report",
            all,
            row ->
                new Kept(
                    new Version(
                        row.getString("key"),
                        row.getString("page"),
                        row.getString("origin"),
                        Database.day(row, "published"),
                        row.getInt("characters")),
                    row.getString("superseded_by")));
    Map<String, List<Kept>> groups = new TreeMap<>();
    versions.forEach(
        v -> groups.computeIfAbsent(v.version().group(), g -> new ArrayList<>()).add(v));
    List<Change> changes = new ArrayList<>();
    groups.values().forEach(group -> settle(group, changes));
    return changes;
  }

  private void settle(List<Kept> group, List<Change> changes) {
    group.sort(Kept.LAST_COUNTS);
    String current = group.get(group.size() - 1).version().key();
    for (Kept version : group) {
      String key = version.version().key();
      String by = key.equals(current) ? null : current;
      if (!Objects.equals(by, version.supersededBy())) {
        changes.add(new Change(key, by));
        write(key, by);
      }
    }
  }

  private void write(String report, @Nullable String by) {
    long number = Hash.keyNumber(report);
    if (by == null) {
      database.update("UPDATE report SET superseded_by = NULL WHERE number = ?", number);
    } else {
      database.update("UPDATE report SET superseded_by = ? WHERE number = ?", by, number);
    }
  }
}
