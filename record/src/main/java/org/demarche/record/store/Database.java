package org.demarche.record.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * An open database file: queries, rows to append, transactions; DuckDB's failures as {@link
 * RecordException}. For one thread.
 */
final class Database implements AutoCloseable {
  private final Path file;
  private final DuckDBConnection connection;
  private final Changed changed;

  Database(Path file, Connection connection) throws SQLException {
    this(file, connection, new Changed());
  }

  private Database(Path file, Connection connection, Changed changed) throws SQLException {
    this.file = file;
    this.connection = connection.unwrap(DuckDBConnection.class);
    this.changed = changed;
  }

  /** Makes something of a row. */
  interface Mapper<T> {
    T map(ResultSet row) throws SQLException;
  }

  /** Takes a row. */
  interface Taker {
    void take(ResultSet row) throws SQLException;
  }

  /** Fills a row. */
  interface Filler {
    void fill(DuckDBAppender row) throws SQLException;
  }

  /** Work on the database. */
  interface Work<T> {
    T run() throws SQLException;
  }

  /** The rows of a query; its parameters are dates, numbers, texts and lists of texts. */
  <T> List<T> query(String sql, Mapper<T> mapper, Object... parameters) {
    return translated(
        () -> {
          try (PreparedStatement statement = prepare(sql, parameters);
              ResultSet rows = statement.executeQuery()) {
            List<T> all = new ArrayList<>();
            while (rows.next()) {
              all.add(mapper.map(rows));
            }
            return all;
          }
        });
  }

  /** Hands over the rows of a query one by one, however many there are. */
  void each(String sql, Taker consumer, Object... parameters) {
    translated(
        () -> {
          try (PreparedStatement statement = prepare(sql, parameters);
              ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
              consumer.take(rows);
            }
            return 0;
          }
        });
  }

  /** Columns of the rows of a table that have the numbers of these keys. */
  <T> List<T> among(String columns, String table, Collection<String> keys, Mapper<T> mapper) {
    List<T> all = new ArrayList<>();
    eachAmong(columns, table, keys, row -> all.add(mapper.map(row)));
    return all;
  }

  /** The same, handed over one by one. */
  void eachAmong(String columns, String table, Collection<String> keys, Taker consumer) {
    if (!keys.isEmpty()) {
      each("SELECT " + columns + " FROM " + table + " WHERE number" + Among.keys(keys), consumer);
    }
  }

  /** Changes rows; how many. */
  int update(String sql, Object... parameters) {
    return translated(
        () -> {
          try (PreparedStatement statement = prepare(sql, parameters)) {
            return statement.executeUpdate();
          }
        });
  }

  /** Runs statements that have no parameters. */
  void execute(String sql) {
    translated(
        () -> {
          try (Statement statement = connection.createStatement()) {
            return statement.execute(sql);
          }
        });
  }

  /** Appends a row for each value. */
  <T> void append(String table, Collection<T> values, Function<T, Filler> row) {
    fill(() -> connection.createAppender(table), values, row);
  }

  /** The same to a table of this session alone. */
  <T> void appendTemporary(String table, Collection<T> values, Function<T, Filler> row) {
    fill(() -> connection.createAppender("temp", "main", table), values, row);
  }

  private interface Opener {
    DuckDBAppender open() throws SQLException;
  }

  private <T> void fill(Opener opener, Collection<T> values, Function<T, Filler> row) {
    if (values.isEmpty()) {
      return;
    }
    translated(
        () -> {
          try (DuckDBAppender appender = opener.open()) {
            for (T value : values) {
              appender.beginRow();
              row.apply(value).fill(appender);
              appender.endRow();
            }
            return 0;
          }
        });
  }

  /** Does all of the work or none of it. */
  <T> T transaction(Work<T> work) {
    return translated(
        () -> {
          connection.setAutoCommit(false);
          try {
            T result = work.run();
            connection.commit();
            connection.setAutoCommit(true);
            return result;
          } catch (SQLException | RuntimeException | Error e) {
            rollBack(e);
            throw e;
          }
        });
  }

  /** A transaction that failed at its commit is closed already; what is told is why it failed. */
  private void rollBack(Throwable failure) {
    try {
      connection.rollback();
    } catch (SQLException e) {
      failure.addSuppressed(e);
    }
    try {
      connection.setAutoCommit(true);
    } catch (SQLException e) {
      failure.addSuppressed(e);
    }
  }

  private PreparedStatement prepare(String sql, Object... parameters) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    try {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, bound(parameters[i]));
      }
      return statement;
    } catch (SQLException e) {
      statement.close();
      throw e;
    }
  }

  private Object bound(Object parameter) throws SQLException {
    return parameter instanceof Collection<?> texts
        ? connection.createArrayOf("VARCHAR", texts.toArray())
        : parameter;
  }

  <T> T translated(Work<T> work) {
    try {
      return work.run();
    } catch (SQLException e) {
      throw Faults.of(file, e);
    }
  }

  /** A list of texts in a column; empty where it is null. */
  static List<String> texts(ResultSet row, String column) throws SQLException {
    List<String> texts = new ArrayList<>();
    java.sql.Array array = row.getArray(column);
    if (array != null) {
      for (Object text : (Object[]) array.getArray()) {
        texts.add(String.valueOf(text));
      }
    }
    return texts;
  }

  /** A day in a column. */
  static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }

  /** A time in a column, in UTC. */
  static @Nullable LocalDateTime time(ResultSet row, String column) throws SQLException {
    Timestamp at = row.getTimestamp(column);
    return at == null ? null : at.toLocalDateTime();
  }

  /** A number in a column. */
  static @Nullable Double number(ResultSet row, String column) throws SQLException {
    double number = row.getDouble(column);
    return row.wasNull() ? null : number;
  }

  /** Another connection to the same open file, for another thread. */
  Database beside() {
    return translated(() -> new Database(file, connection.duplicate(), changed));
  }

  Path file() {
    return file;
  }

  /** What changed since it was opened, by whatever connection. */
  Changed changed() {
    return changed;
  }

  Connection connection() {
    return connection;
  }

  @Override
  public void close() {
    translated(
        () -> {
          connection.close();
          return 0;
        });
  }
}
