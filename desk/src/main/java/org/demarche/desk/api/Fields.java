package org.demarche.desk.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The fields of an answer as programs see them. What several answers have in common is a record of
 * its own, {@link JsonUnwrapped}: its fields stand among those of the answer.
 */
final class Fields {
  private Fields() {}

  /**
   * A field.
   *
   * @param component what it is
   * @param way the records that hold it, from the outermost on
   */
  record Field(RecordComponent component, List<RecordComponent> way) {
    /** Copies the list. */
    Field {
      way = List.copyOf(way);
    }

    String name() {
      return PropertyNamingStrategies.SnakeCaseStrategy.INSTANCE.translate(component.getName());
    }

    Type type() {
      return component.getGenericType();
    }

    boolean isNullable() {
      return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /** What it means; empty where nobody says. */
    String says() {
      Says says = component.getAnnotation(Says.class);
      return says == null ? "" : Objects.toString(says.value(), "");
    }

    @Nullable Object value(Object answer) {
      Object held = answer;
      try {
        for (RecordComponent step : way) {
          held = step.getAccessor().invoke(held);
        }
        return component.getAccessor().invoke(held);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(component + " cannot be read", e);
      }
    }
  }

  /** All fields of an answer, in order. */
  static List<Field> of(Class<?> type) {
    return of(type, List.of()).toList();
  }

  private static Stream<Field> of(Class<?> type, List<RecordComponent> way) {
    return Arrays.stream(type.getRecordComponents())
        .flatMap(
            component -> {
              if (!component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
                return Stream.of(new Field(component, way));
              }
              List<RecordComponent> farther = new ArrayList<>(way);
              farther.add(component);
              return of(component.getType(), farther);
            });
  }
}
