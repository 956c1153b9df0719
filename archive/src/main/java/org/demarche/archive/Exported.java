package org.demarche.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.demarche.record.store.Access;
import org.demarche.record.store.DiplomaticRecord;
import org.demarche.record.store.Sheet;

/**
 * What the tables of an export are: their columns, types and, where the same SQL does for Spark,
 * their queries. An empty record is asked for them, so that both are always the same.
 */
final class Exported {
  private static final String COLUMNS =
      """
      SELECT table_name, column_name, data_type FROM duckdb_columns()
      WHERE table_name IN (SELECT view_name FROM duckdb_views() WHERE NOT internal)
      ORDER BY table_name, column_index
      """;
  private static final String QUERIES =
      "SELECT view_name, sql FROM duckdb_views() WHERE NOT internal";

  private final Map<String, List<StructField>> columns = new HashMap<>();
  private final Map<String, String> queries = new HashMap<>();

  private Exported(DiplomaticRecord empty) {
    empty.query(COLUMNS, Sheet.each(this::column));
    empty.query(
        QUERIES, Sheet.each(row -> queries.put(text(row.get(0)), Dialect.spark(text(row.get(1))))));
  }

  /**
   * Asks an empty record.
   *
   * @throws IOException when there is no room for one
   */
  static Exported load() throws IOException {
    Path folder = Files.createTempDirectory("demarche");
    Path file = folder.resolve("empty.duckdb");
    try (var empty = DiplomaticRecord.open(file, Access.CREATE, Duration.ZERO)) {
      return new Exported(empty);
    } finally {
      try (var left = Files.list(folder)) {
        for (Path one : left.toList()) {
          Files.delete(one);
        }
      }
      Files.delete(folder);
    }
  }

  /** The columns of a table without some of them. */
  StructType columns(String table, String... without) {
    List<String> left = List.of(without);
    List<StructField> all = columns.getOrDefault(table, List.of());
    return new StructType(
        all.stream().filter(f -> !left.contains(f.name())).toArray(StructField[]::new));
  }

  /** The query that makes a table of others. */
  String query(String table) {
    String query = queries.get(table);
    if (query == null) {
      throw new IllegalArgumentException("no table " + table);
    }
    return query;
  }

  private void column(List<?> row) {
    columns
        .computeIfAbsent(text(row.get(0)), table -> new ArrayList<>())
        .add(DataTypes.createStructField(text(row.get(1)), type(text(row.get(2))), true));
  }

  private static String text(Object value) {
    return String.valueOf(value);
  }

  private static DataType type(String name) {
    if (name.endsWith("[]")) {
      return DataTypes.createArrayType(type(name.substring(0, name.length() - 2)));
    }
    return switch (name.toUpperCase(Locale.ROOT)) {
      case "VARCHAR" -> DataTypes.StringType;
      case "DATE" -> DataTypes.DateType;
      case "TIMESTAMP" -> DataTypes.TimestampNTZType;
      case "BIGINT" -> DataTypes.LongType;
      case "INTEGER" -> DataTypes.IntegerType;
      case "DOUBLE" -> DataTypes.DoubleType;
      case "BOOLEAN" -> DataTypes.BooleanType;
      default -> throw new IllegalStateException("a column of a type that is new: " + name);
    };
  }
}
