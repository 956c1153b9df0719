package org.demarche.record.store;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.demarche.record.store.RecordException.Reason;
import org.jspecify.annotations.Nullable;

/** Asks what is written as SQL, and gives rows of plain values. */
final class Queries {
  private Queries() {}

  /**
   * Hands the rows of a query to a sheet.
   *
   * @throws RecordException when it is no query, or fails
   */
  static void run(Database database, String sql, Sheet sheet) {
    database.translated(
        () -> {
          try (PreparedStatement statement = database.connection().prepareStatement(sql)) {
            if (!statement.execute()) {
              throw new RecordException(Reason.ASKED_WRONGLY, "that is no query: it gives no rows");
            }
            try (ResultSet rows = statement.getResultSet()) {
              hand(rows, sheet);
            }
            return 0;
          }
        });
  }

  private static void hand(ResultSet rows, Sheet sheet) throws SQLException {
    ResultSetMetaData head = rows.getMetaData();
    int columns = head.getColumnCount();
    List<String> names = new ArrayList<>();
    for (int i = 1; i <= columns; i++) {
      names.add(head.getColumnLabel(i));
    }
    sheet.head(names);
    while (rows.next()) {
      List<@Nullable Object> values = new ArrayList<>();
      for (int i = 1; i <= columns; i++) {
        values.add(plain(rows.getObject(i)));
      }
      sheet.row(Collections.unmodifiableList(values));
    }
  }

  private static @Nullable Object plain(@Nullable Object value) throws SQLException {
    if (value == null
        || value instanceof String
        || value instanceof Boolean
        || value instanceof Long
        || value instanceof BigInteger
        || value instanceof BigDecimal
        || value instanceof LocalDate
        || value instanceof LocalDateTime) {
      return value;
    }
    if (value instanceof Timestamp at) {
      return at.toLocalDateTime();
    }
    if (value instanceof Float || value instanceof Double) {
      return ((Number) value).doubleValue();
    }
    if (value instanceof Number number) {
      return number.longValue();
    }
    return value instanceof Array array ? list(array) : value.toString();
  }

  private static List<@Nullable Object> list(Array array) throws SQLException {
    List<@Nullable Object> values = new ArrayList<>();
    for (Object one : Arrays.asList((Object[]) array.getArray())) {
      values.add(plain(one));
    }
    return Collections.unmodifiableList(values);
  }
}
