package org.demarche.record.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.record.Hash;
import org.demarche.record.Item;
import org.demarche.record.store.RecordException.Reason;

/** Reads items. */
final class Items {
  private final Database database;

  Items(Database database) {
    this.database = database;
  }

  /**
   * The item that a key names.
   *
   * @param named the key of the item or of one of its findings, or the beginning of it
   * @throws RecordException when there is none, or several
   */
  Item named(String named) {
    List<Long> numbers =
        database.query(
            "SELECT DISTINCT number FROM member WHERE starts_with(finding, ?) AND finding_number"
                + KeyRange.of(named)
                + " LIMIT 2",
            row -> row.getLong(1),
            named);
    List<Item> items =
        database.query(
            "SELECT * FROM item WHERE number" + Among.list(numbers) + " ORDER BY key", Items::read);
    if (items.isEmpty() || named.isBlank()) {
      throw new RecordException(Reason.ASKED_WRONGLY, "no item '" + named + "' in the record");
    }
    if (items.size() > 1) {
      throw new RecordException(
          Reason.ASKED_WRONGLY,
          "'" + named + "' begins the keys of several items; write more of it");
    }
    return items.get(0);
  }

  /** The keys of an item's findings, in order. */
  List<String> findings(String item) {
    return database.query(
        "SELECT finding FROM member WHERE number = ? ORDER BY finding",
        row -> row.getString(1),
        Hash.keyNumber(item));
  }

  /**
   * The key of a finding.
   *
   * @param named its beginning
   */
  Optional<String> finding(String item, String named) {
    List<String> found =
        database.query(
            "SELECT finding FROM member WHERE number = ? AND starts_with(finding, ?)",
            row -> row.getString(1),
            Hash.keyNumber(item),
            named);
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  static Item read(ResultSet row) throws SQLException {
    return new Item(
        row.getString("key"),
        ContentColumns.read(row),
        Database.number(row, "confidence"),
        row.getString("rule"),
        row.getString("verdict"),
        numbers(row, "corrections"),
        row.getInt("reports"),
        row.getInt("origins"));
  }

  private static List<Long> numbers(ResultSet row, String column) throws SQLException {
    List<Long> numbers = new ArrayList<>();
    Array array = row.getArray(column);
    if (array != null) {
      for (Object number : (Object[]) array.getArray()) {
        numbers.add(((Number) number).longValue());
      }
    }
    return numbers;
  }
}
