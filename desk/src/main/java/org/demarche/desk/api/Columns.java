package org.demarche.desk.api;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The columns of a kind of row in CSV: its fields, but for those that have parts of their own. */
final class Columns {
  private final List<RecordComponent> fields;

  Columns(Class<?> row) {
    fields = Arrays.stream(row.getRecordComponents()).filter(Columns::isFlat).toList();
  }

  /** The name of a field as programs see it. */
  static String name(RecordComponent field) {
    return PropertyNamingStrategies.SnakeCaseStrategy.INSTANCE.translate(field.getName());
  }

  private static boolean isFlat(RecordComponent field) {
    Type type = field.getGenericType();
    if (type instanceof ParameterizedType list) {
      return list.getActualTypeArguments()[0] == String.class;
    }
    return !field.getType().isRecord();
  }

  List<String> names() {
    return fields.stream().map(Columns::name).toList();
  }

  List<@Nullable Object> values(Object row) {
    List<@Nullable Object> values = new ArrayList<>();
    for (RecordComponent field : fields) {
      try {
        values.add(field.getAccessor().invoke(row));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(field + " cannot be read", e);
      }
    }
    return Collections.unmodifiableList(values);
  }
}
