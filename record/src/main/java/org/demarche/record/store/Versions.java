package org.demarche.record.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.demarche.record.Hash;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which version of a page counts: the one that names the latest day of publication; of
 * these the longest text; of these the smallest key, so that the order of arrival does not matter.
 * Reports with an address are versions of one page when the address is the same; reports without
 * one, when they have the same id and are near copies.
 */
final class Versions {
  private static final Comparator<Version> LAST_COUNTS =
      Comparator.comparing(Version::published, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(Version::length)
          .thenComparing(Version::key, Comparator.reverseOrder());

  private final Database database;

  Versions(Database database) {
    this.database = database;
  }

  private record Version(
      String key,
      String page,
      String origin,
      @Nullable LocalDate published,
      int length,
      @Nullable String supersededBy) {
    String group() {
      return page.startsWith("id:") ? page + ' ' + origin : page;
    }
  }

  /** A report that no longer counts as it did. */
  record Change(String report, @Nullable String supersededBy) {}

  /** Works out anew which versions count of the pages of these reports. */
  List<Change> settle(Collection<String> reports) {
    List<String> pages = database.among("page", "report", reports, row -> row.getString(1));
    List<String> all =
        database.query(
            "SELECT key FROM report WHERE page IN (SELECT unnest(?))",
            row -> row.getString(1),
            pages);
    List<Version> versions =
        database.among(
            "key, page, origin, published, characters, superseded_by",
            "report",
            all,
            row ->
                new Version(
                    row.getString("key"),
                    row.getString("page"),
                    row.getString("origin"),
                    Database.day(row, "published"),
                    row.getInt("characters"),
                    row.getString("superseded_by")));
    Map<String, List<Version>> groups = new TreeMap<>();
    versions.forEach(v -> groups.computeIfAbsent(v.group(), g -> new ArrayList<>()).add(v));
    List<Change> changes = new ArrayList<>();
    groups.values().forEach(group -> settle(group, changes));
    return changes;
  }

  private void settle(List<Version> group, List<Change> changes) {
    group.sort(LAST_COUNTS);
    String current = group.get(group.size() - 1).key();
    for (Version version : group) {
      String by = version.key().equals(current) ? null : current;
      if (!Objects.equals(by, version.supersededBy())) {
        changes.add(new Change(version.key(), by));
        write(version.key(), by);
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
