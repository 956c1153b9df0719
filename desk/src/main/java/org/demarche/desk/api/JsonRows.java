package org.demarche.desk.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.demarche.record.store.Sheet;
import org.jspecify.annotations.Nullable;

/** Takes rows as JSON objects, a field a column. For one thread. */
final class JsonRows implements Sheet {
  private final ObjectMapper json;
  private final List<ObjectNode> rows = new ArrayList<>();
  private List<String> columns = List.of();

  JsonRows(ObjectMapper json) {
    this.json = json;
  }

  List<ObjectNode> rows() {
    return rows;
  }

  @Override
  public void head(List<String> names) {
    columns = names;
  }

  @Override
  public void row(List<@Nullable Object> values) {
    ObjectNode row = json.createObjectNode();
    for (int i = 0; i < columns.size(); i++) {
      put(row, columns.get(i), values.get(i));
    }
    rows.add(row);
  }

  private void put(ObjectNode row, String column, @Nullable Object value) {
    if (value == null) {
      row.putNull(column);
    } else if (value instanceof List<?> list) {
      ArrayNode array = row.putArray(column);
      list.forEach(one -> array.add(one == null ? null : one.toString()));
    } else if (value instanceof Boolean truth) {
      row.put(column, truth);
    } else if (value instanceof Long whole) {
      row.put(column, whole);
    } else if (value instanceof Double number && Double.isFinite(number)) {
      row.put(column, number);
    } else if (value instanceof BigInteger || value instanceof BigDecimal) {
      row.put(column, new BigDecimal(value.toString()));
    } else {
      row.put(column, value.toString());
    }
  }
}
