package org.demarche.record.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.demarche.record.ActorRow;
import org.demarche.record.Evidence;
import org.demarche.record.Finding;
import org.demarche.record.ReportRow;
import org.demarche.record.Told;
import org.demarche.record.store.RecordException.Reason;

/**
 * The folder of Parquet tables that {@code demarche archive} makes: what was read of many reports.
 * Of its tables {@code reports}, {@code appearances}, {@code findings} and {@code evidence} are
 * asked, which hold what was read; what that amounts to, a record works out for itself.
 */
public final class ArchiveFolder implements AutoCloseable {
  private static final String WORK = "_archive";

  /** Reports that are in memory together. */
  private static final int PORTION = 256;

  private final Path folder;
  private final Database database;

  /**
   * Opens one.
   *
   * @throws RecordException when it is not whole
   */
  public ArchiveFolder(Path folder) {
    this.folder = folder;
    if (!Files.exists(folder.resolve(WORK).resolve("merged"))) {
      throw new RecordException(
          Reason.ASKED_WRONGLY,
          folder + ": an archive that is not finished; run 'demarche archive' on it again");
    }
    try {
      this.database = new Database(folder, DriverManager.getConnection("jdbc:duckdb:"));
    } catch (SQLException e) {
      throw Faults.of(folder, e);
    }
  }

  /** Whether a path is the folder of an archive. */
  public static boolean is(Path path) {
    return Files.isDirectory(path.resolve(WORK));
  }

  /**
   * Hands over what was read of all of its reports, some at a time.
   *
   * @throws RecordException when a table cannot be read
   */
  public void each(Consumer<List<Told>> taker) {
    for (String month : months()) {
      List<String> keys =
          database.query(
              "SELECT key FROM " + table("reports", month) + " ORDER BY key",
              row -> row.getString(1));
      for (int from = 0; from < keys.size(); from += PORTION) {
        int last = Math.min(from + PORTION, keys.size()) - 1;
        taker.accept(told(month, keys.get(from), keys.get(last)));
      }
    }
  }

  private List<Told> told(String month, String first, String last) {
    Map<String, ReportRow> reports = new LinkedHashMap<>();
    rows("reports", month, "key", first, last)
        .each("key", row -> reports.put(row.getString("key"), ReportColumns.read(row)));
    Map<String, List<ActorRow>> actors = new HashMap<>();
    rows("appearances", month, "report", first, last)
        .each("report, actor", row -> put(actors, row.getString("report"), actor(row)));
    Map<String, List<Finding>> findings = new HashMap<>();
    rows("findings", month, "report", first, last)
        .each("report, key", row -> put(findings, row.getString("report"), FindingRow.read(row)));
    Map<String, List<Evidence>> evidence = new HashMap<>();
    rows("evidence", month, "report", first, last)
        .each(
            "report, finding, part", row -> put(evidence, row.getString("report"), evidence(row)));
    return reports.values().stream()
        .map(
            report ->
                new Told(
                    report,
                    actors.getOrDefault(report.key(), List.of()),
                    findings.getOrDefault(report.key(), List.of()),
                    evidence.getOrDefault(report.key(), List.of())))
        .toList();
  }

  private static <T> void put(Map<String, List<T>> all, String report, T one) {
    all.computeIfAbsent(report, r -> new ArrayList<>()).add(one);
  }

  private interface Rows {
    void each(String order, Database.Taker taker);
  }

  /** The rows of a month whose reports lie between two keys. */
  private Rows rows(String table, String month, String key, String first, String last) {
    // a month without findings has no folder for them
    if (!Files.isDirectory(folder.resolve(table).resolve(month))) {
      return (order, taker) -> {};
    }
    String days = table.equals("findings") ? ", first_day AS first, last_day AS last" : "";
    String query =
        "SELECT *%s FROM %s WHERE %s BETWEEN ? AND ? ORDER BY "
            .formatted(days, table(table, month), key);
    return (order, taker) -> database.each(query + order, taker, first, last);
  }

  private String table(String name, String month) {
    String files = folder.resolve(name).resolve(month).resolve("*.parquet").toString();
    return "read_parquet('" + files.replace("'", "''") + "', hive_partitioning = false)";
  }

  private List<String> months() {
    try (Stream<Path> all = Files.list(folder.resolve("reports"))) {
      return all.filter(Files::isDirectory)
          .map(month -> String.valueOf(month.getFileName()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new RecordException(
          Reason.MISSING, folder + ": its reports cannot be listed: " + e.getMessage());
    }
  }

  private static ActorRow actor(ResultSet row) throws SQLException {
    return new ActorRow(
        row.getString("actor"),
        row.getString("report"),
        row.getString("name"),
        row.getString("kind"),
        row.getString("country"),
        Database.texts(row, "sectors"),
        row.getString("office"),
        row.getInt("mentions"));
  }

  private static Evidence evidence(ResultSet row) throws SQLException {
    return new Evidence(
        row.getString("finding"),
        row.getString("report"),
        row.getInt("part"),
        row.getInt("begin"),
        row.getInt("end"),
        row.getString("quote"));
  }

  @Override
  public void close() {
    database.close();
  }
}
