package org.demarche.record.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.demarche.record.store.RecordException.Reason;

/** Opens a record's file, or makes it; touches nothing that is not a record of this version. */
final class RecordFile {
  /** "DUCK", after the checksum with which the file begins (DuckDB's storage format). */
  private static final byte[] MAGIC = "DUCK".getBytes(StandardCharsets.US_ASCII);

  private static final int MAGIC_AT = 8;
  private static final Duration PAUSE = Duration.ofMillis(200);

  private final Path file;
  private final Access access;

  private RecordFile(Path file, Access access) {
    this.file = file;
    this.access = access;
  }

  /**
   * Opens it.
   *
   * @param wait how long to try while another process has it
   * @throws RecordException when it cannot be opened
   */
  static Database open(Path file, Access access, Duration wait) {
    RecordFile record = new RecordFile(file.toAbsolutePath().normalize(), access);
    boolean there = Files.exists(file);
    record.check(there);
    long until = System.nanoTime() + wait.toNanos();
    while (true) {
      try {
        return there || Files.exists(file) ? record.openOld() : record.make();
      } catch (RecordException e) {
        if (e.reason() != Reason.IN_USE || System.nanoTime() >= until) {
          throw e;
        }
        pause();
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RecordException(Reason.IN_USE, "interrupted while waiting for the record");
    }
  }

  private void check(boolean there) {
    if (!there && access != Access.CREATE) {
      throw new RecordException(
          Reason.MISSING, file + ": no record here; 'demarche add' makes one");
    }
    if (!there) {
      Path folder = file.getParent();
      if (folder == null || !Files.isDirectory(folder)) {
        throw new RecordException(Reason.MISSING, file + ": its folder does not exist");
      }
      if (!Files.isWritable(folder)) {
        throw new RecordException(Reason.READ_ONLY, file + ": its folder may not be written");
      }
      return;
    }
    if (!Files.isRegularFile(file) || !hasMagic()) {
      throw new RecordException(Reason.NOT_A_RECORD, file + ": not a record");
    }
    if (access.writes() && !Files.isWritable(file)) {
      throw new RecordException(Reason.READ_ONLY, file + ": the record may not be written");
    }
  }

  private boolean hasMagic() {
    try (InputStream stream = Files.newInputStream(file)) {
      byte[] head = stream.readNBytes(MAGIC_AT + MAGIC.length);
      return head.length == MAGIC_AT + MAGIC.length
          && Arrays.equals(head, MAGIC_AT, head.length, MAGIC, 0, MAGIC.length);
    } catch (IOException e) {
      throw new RecordException(Reason.READ_ONLY, file + ": cannot be read: " + e.getMessage());
    }
  }

  private Database openOld() {
    try (Database looking = connect(true)) {
      int version = version(looking);
      if (!access.writes() && version == Migrations.VERSION) {
        return connect(true);
      }
      if (!access.writes()) {
        throw new RecordException(
            Reason.READ_ONLY,
            file + ": an older record; 'demarche add' or 'demarche reread' brings it up to date");
      }
    }
    Database database = connect(false);
    try {
      Migrations.run(database, version(database));
      return database;
    } catch (RecordException e) {
      database.close();
      throw e;
    }
  }

  /** The version of the tables; 0 for a record that was being made when the program stopped. */
  private int version(Database database) {
    List<String> tables =
        database.query(
            "SELECT table_name FROM information_schema.tables ORDER BY 1", row -> row.getString(1));
    if (tables.isEmpty()) {
      return 0;
    }
    if (!tables.contains("meta") || !tables.contains("finding")) {
      throw new RecordException(Reason.NOT_A_RECORD, file + ": a database, but not a record");
    }
    List<String> versions =
        database.query("SELECT value FROM meta WHERE name = 'version'", row -> row.getString(1));
    int version = versions.isEmpty() ? 0 : Integer.parseInt(versions.get(0));
    if (version > Migrations.VERSION) {
      throw new RecordException(
          Reason.NEWER,
          file + ": a record of a newer version of the program; this one cannot read it");
    }
    return version;
  }

  private Database make() {
    Database database = connect(false);
    Migrations.run(database, 0);
    return database;
  }

  private Database connect(boolean reading) {
    Properties settings = new Properties();
    settings.setProperty("duckdb.read_only", Boolean.toString(reading));
    settings.setProperty("access_mode", reading ? "READ_ONLY" : "READ_WRITE");
    settings.setProperty("jdbc_stream_results", "true");
    if (access == Access.QUERY) {
      settings.setProperty("enable_external_access", "false");
      settings.setProperty("lock_configuration", "true");
    }
    settings.setProperty("autoinstall_known_extensions", "false");
    settings.setProperty("autoload_known_extensions", "false");
    try {
      return new Database(file, DriverManager.getConnection("jdbc:duckdb:" + file, settings));
    } catch (SQLException e) {
      throw Faults.opening(file, e);
    }
  }

  /** The text of a resource beside this class. */
  static String resource(String name) {
    try (InputStream stream = RecordFile.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("the program lacks " + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
