package org.demarche.record.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.record.Item;
import org.demarche.record.ReportRow;
import org.demarche.record.Told;
import org.demarche.record.correction.Addition;

/**
 * A record: reports, what was found in them, and what it amounts to. What it says depends on the
 * reports in it and on the corrections, not on when and in which order they came.
 *
 * <p>For one thread; another process that opens the file while this one writes is told so.
 */
public final class DiplomaticRecord implements AutoCloseable {
  private final Database database;
  private final Index index;
  private final boolean isFirst;

  private DiplomaticRecord(Database database, Index index, boolean isFirst) {
    this.database = database;
    this.index = index;
    this.isFirst = isFirst;
  }

  /**
   * Opens a record.
   *
   * @param wait how long to try while another process has it
   * @throws RecordException when it cannot be opened; nothing was changed
   */
  public static DiplomaticRecord open(Path file, Access access, Duration wait) {
    Database database = RecordFile.open(file, access, wait);
    return new DiplomaticRecord(database, new Index(database.file()), true);
  }

  /** Which of these reports it has. */
  public Set<String> known(Collection<String> reports) {
    return new HashSet<>(database.among("key", "report", reports, row -> row.getString(1)));
  }

  /**
   * Takes in what was read of some reports, all or nothing. Those it has are left as they are.
   *
   * @throws RecordException when it cannot be written; then none of them is in it
   */
  public Taken add(List<Told> readings) {
    return database.transaction(() -> take(readings));
  }

  private Taken take(List<Told> readings) {
    Map<String, Told> fresh = new LinkedHashMap<>();
    readings.forEach(told -> fresh.putIfAbsent(told.report().key(), told));
    known(fresh.keySet()).forEach(fresh::remove);
    if (fresh.isEmpty()) {
      return new Taken(0, readings.size(), 0, List.of());
    }
    var derivation = new Derivation(database);
    var rows = new Rows(database);
    rows.reports(fresh.values().stream().map(Told::report).toList());
    rows.findings(fresh.values());
    Set<String> copies =
        new Origins(database).join(fresh.values().stream().map(Told::report).toList());
    Set<String> changed = new TreeSet<>(copies);
    changed.addAll(fresh.keySet());
    List<Versions.Change> versions = new Versions(database).settle(changed);
    versions.forEach(change -> changed.add(change.report()));
    changed.removeAll(fresh.keySet());
    derivation.came(fresh.values());
    derivation.mark(changed);
    derivation.run();
    return new Taken(
        fresh.size(),
        readings.size() - fresh.size(),
        copiesAmong(fresh.keySet(), copies),
        superseded(versions));
  }

  /**
   * Puts new readings of reports in the place of the old ones, all or nothing.
   *
   * @param readings of reports that it has
   */
  public void replace(List<Told> readings) {
    database.transaction(
        () -> {
          List<String> keys = readings.stream().map(told -> told.report().key()).toList();
          var derivation = new Derivation(database);
          derivation.mark(keys);
          new Rows(database).removeFindings(keys);
          for (Told told : readings) {
            database.update(
                "UPDATE report SET reader = ? WHERE key = ?",
                told.report().reader(),
                told.report().key());
          }
          new Rows(database).findings(readings);
          derivation.mark(keys);
          derivation.run();
          return keys.size();
        });
  }

  /**
   * Reports that were read by others than this reader, in the order of their keys.
   *
   * @param after only those whose keys come after this; empty for all
   * @param most how many at most
   */
  public List<ReportRow> readByOthers(String reader, String after, int most) {
    return database.query(
        "SELECT * FROM report WHERE reader NOT IN (?, ?) AND key > ? ORDER BY key LIMIT ?",
        ReportColumns::read,
        reader,
        Addition.BY_HAND,
        after,
        most);
  }

  /** Makes all items anew, as newer rules of merging may have it. */
  public void derive() {
    database.transaction(
        () -> {
          Derivation.all(database);
          return 0;
        });
  }

  /** All items, in the order of their days, then of their keys. */
  public List<Item> items() {
    return database.query("SELECT * FROM item ORDER BY day, key", Items::read);
  }

  /** The keys of the findings of an item, in order. */
  public List<String> findings(String item) {
    return new Items(database).findings(item);
  }

  /** What people ask it. */
  public Questions questions() {
    return new Questions(database, index);
  }

  /**
   * All that it knows of an item.
   *
   * @param named the key of the item or of one of its findings, or the beginning of it
   * @throws RecordException when there is none, or several
   */
  public Dossier dossier(String named) {
    return new Dossiers(database).of(named);
  }

  /** Its reports, one by one. */
  public Reports reports() {
    return new Reports(database);
  }

  /** All of it from afar. */
  public Overview overview() {
    return new Overview(database);
  }

  /** Where events took place. */
  public Places places() {
    return new Places(database);
  }

  /** Who held which office. */
  public Offices offices() {
    return new Offices(database);
  }

  /** Whole lists of it, a stretch at a time. */
  public Listing listing() {
    return new Listing(database);
  }

  /** What happened to it since somebody looked. */
  public Changes changes() {
    return new Changes(database);
  }

  /** A name for what it holds now; another one after every change. */
  public String revision() {
    return Revision.of(database);
  }

  /**
   * The same open record for another thread: sees what this one commits, and is closed on its own,
   * before this one.
   */
  public DiplomaticRecord beside() {
    return new DiplomaticRecord(database.beside(), index, false);
  }

  /** What people correct it with. */
  public Corrector corrector() {
    return new Corrector(database);
  }

  /**
   * How many fresh reports share their origin with others.
   *
   * @param renamed reports whose origin is another since they came
   */
  private int copiesAmong(Set<String> fresh, Set<String> renamed) {
    Set<String> asked = new TreeSet<>(fresh);
    asked.addAll(renamed);
    Set<String> shared = new HashSet<>();
    database.eachAmong(
        "key, origin",
        "report",
        asked,
        row -> {
          if (!row.getString("key").equals(row.getString("origin"))) {
            shared.addAll(List.of(row.getString("key"), row.getString("origin")));
          }
        });
    shared.retainAll(fresh);
    return shared.size();
  }

  private List<String> superseded(List<Versions.Change> versions) {
    List<String> keys = new ArrayList<>();
    for (Versions.Change change : versions) {
      if (change.supersededBy() != null) {
        keys.add(change.report());
      }
    }
    return database.among("id", "report", keys, row -> row.getString(1)).stream().sorted().toList();
  }

  /**
   * What came of an {@link #add}.
   *
   * @param added reports that are new in the record
   * @param known reports that it had
   * @param copies of the new ones, how many are near copies of others
   * @param superseded ids of reports that another version of their page replaces
   */
  public record Taken(int added, int known, int copies, List<String> superseded) {
    /** Copies the list. */
    public Taken {
      superseded = List.copyOf(superseded);
    }
  }

  /** How much is in it. */
  public Size size() {
    return database
        .query(
            """
            SELECT (SELECT count(*) FROM report),
                   (SELECT count(*) FROM report WHERE superseded_by IS NOT NULL),
                   (SELECT count(DISTINCT origin) FROM report WHERE superseded_by IS NULL),
                   (SELECT count(*) FROM item)
            """,
            row -> new Size(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)))
        .get(0);
  }

  /**
   * How much is in a record.
   *
   * @param reports versions of pages, each counted
   * @param superseded of these, the versions that no longer count
   * @param origins independent sources of the reports that count
   * @param items items of all kinds
   */
  public record Size(long reports, long superseded, long origins, long items) {}

  /**
   * Asks it in SQL; {@code docs/schema.md} says of what. What a user wrote is asked of a record
   * that was opened for {@link Access#QUERY}.
   *
   * @param sheet gets the rows
   * @throws RecordException when it is no query, or fails
   */
  public void query(String sql, Sheet sheet) {
    Queries.run(database, sql, sheet);
  }

  /**
   * Writes the rows of a query into a Parquet file, the same bytes for the same rows.
   *
   * @param sql a query of one's own making, with an order
   * @param file is made or overwritten
   * @throws RecordException when it cannot be written
   */
  public void parquet(String sql, Path file) {
    database.execute(
        "COPY ("
            + sql
            + ") TO '"
            + file.toString().replace("'", "''")
            + "' (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 100000)");
  }

  /**
   * Writes all of it in a form that is the same, byte for byte, for records that say the same.
   *
   * @throws IOException when it cannot be written
   */
  public void dump(Appendable out) throws IOException {
    Dump.write(database, out);
  }

  /**
   * Brings the full-text index beside the record up to date, so that the next search need not; does
   * nothing where it could not be kept.
   *
   * @param making is told before the index is made whole, where that takes its time
   * @throws RecordException when it cannot be written
   */
  public void index(Runnable making) {
    if (index.lasts()) {
      index.current(database, making);
    }
  }

  @Override
  public void close() {
    if (isFirst) {
      index.close();
    }
    database.close();
  }
}
