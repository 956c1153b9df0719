package org.demarche.desk.api;

import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.demarche.desk.api.Fields.Field;
import org.jspecify.annotations.Nullable;

/** The columns of a kind of row in CSV: its fields, but for those that have parts of their own. */
final class Columns {
  private final List<Field> fields;

  Columns(Class<?> row) {
    fields = Fields.of(row).stream().filter(Columns::isFlat).toList();
  }

  private static boolean isFlat(Field field) {
    if (field.type() instanceof ParameterizedType list) {
      return list.getActualTypeArguments()[0] == String.class;
    }
    return !field.component().getType().isRecord();
  }

  List<String> names() {
    return fields.stream().map(Field::name).toList();
  }

  List<@Nullable Object> values(Object row) {
    List<@Nullable Object> values = new ArrayList<>();
    fields.forEach(field -> values.add(field.value(row)));
    return Collections.unmodifiableList(values);
  }
}
