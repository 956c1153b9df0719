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
import java.util.stream.Collectors;
import org.demarche.record.Hash;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * An open database file: queries, rows to append, transactions; DuckDB's failures as {@link
 * RecordException}. For one thread.
 */
final class Database implements AutoCloseable {
  /** More numbers than that are not looked up one by one. */
  static final int MOST_LISTED = 2000;

  private final Path file;
  private final DuckDBConnection connection;

  Database(Path file, Connection connection) throws SQLException {
    this.file = file;
    this.connection = connection.unwrap(DuckDBConnection.class);
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

  /**
   * The rows of a query with these keys.
   *
   * @param sql ends with the column that has the numbers of keys, see {@link Hash#keyNumber}
   */
  <T> List<T> among(String sql, Collection<String> keys, Mapper<T> mapper) {
    List<T> all = new ArrayList<>();
    eachAmong(sql, keys, row -> all.add(mapper.map(row)));
    return all;
  }

  /** The same, handed over one by one. */
  void eachAmong(String sql, Collection<String> keys, Taker consumer) {
    if (!keys.isEmpty()) {
      each(sql + in(keys.stream().map(Hash::keyNumber).toList()), consumer);
    }
  }

  /** Deletes the rows of a table that lie in these cells. */
  void deleteCells(String table, Collection<Long> cells) {
    update("DELETE FROM " + table + " WHERE cell" + in(cells));
  }

  /** A short list is looked up in an index, a long one joined. */
  static String in(Collection<Long> numbers) {
    String list = numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    return numbers.size() <= MOST_LISTED
        ? " IN (" + list + ")"
        : " IN (SELECT unnest([" + list + "]))";
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
    return translated(() -> new Database(file, connection.duplicate()));
  }

  Path file() {
    return file;
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
