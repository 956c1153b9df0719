package org.demarche.desk.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Describes records as JSON Schema: what a field is stands in its type, what it means beside it.
 */
final class Schemas {
  private final Map<String, ObjectNode> all = new TreeMap<>();
  private final String root;

  /**
   * @param root where a schema is to be found by its name
   */
  Schemas(String root) {
    this.root = root;
  }

  /** All that were described. */
  Map<String, ObjectNode> all() {
    return all;
  }

  /** Points to the schema of a record. */
  ObjectNode reference(Class<?> type) {
    String name = name(type);
    if (!all.containsKey(name)) {
      ObjectNode schema = Json.MAPPER.createObjectNode();
      all.put(name, schema);
      describe(type, schema);
    }
    return Json.MAPPER.createObjectNode().put("$ref", root + name);
  }

  /** A name of its own for a record that stands within another class. */
  static String name(Class<?> type) {
    Class<?> around = type.getEnclosingClass();
    return (around == null ? "" : around.getSimpleName()) + type.getSimpleName();
  }

  private void describe(Class<?> type, ObjectNode schema) {
    schema.put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    ArrayNode required = schema.putArray("required");
    boolean sent = type == Wish.class;
    for (Fields.Field field : Fields.of(type)) {
      ObjectNode property = value(field.type(), field.isNullable());
      if (!field.says().isEmpty()) {
        property.put("description", field.says());
      }
      properties.set(field.name(), property);
      if (!sent || !field.isNullable()) {
        required.add(field.name());
      }
    }
  }

  private ObjectNode value(Type type, boolean nullable) {
    ObjectNode schema = plain(type);
    if (nullable && schema.has("type")) {
      String held = schema.get("type").asText();
      schema.putArray("type").add(held).add("null");
    }
    return schema;
  }

  private ObjectNode plain(Type type) {
    ObjectNode schema = Json.MAPPER.createObjectNode();
    if (type instanceof ParameterizedType made) {
      List<Type> parts = List.of(made.getActualTypeArguments());
      if (made.getRawType() == Map.class) {
        schema.put("type", "object").set("additionalProperties", plain(parts.get(1)));
      } else {
        schema.put("type", "array").set("items", plain(parts.get(0)));
      }
      return schema;
    }
    return type instanceof Class<?> held && held.isRecord()
        ? reference(held)
        : simple(schema, type);
  }

  private static ObjectNode simple(ObjectNode schema, Type type) {
    if (type == String.class) {
      return schema.put("type", "string");
    }
    if (type == LocalDate.class) {
      return schema.put("type", "string").put("format", "date");
    }
    if (type == LocalDateTime.class) {
      return schema.put("type", "string").put("format", "date-time");
    }
    if (type == boolean.class) {
      return schema.put("type", "boolean");
    }
    boolean real = type == double.class || type == Double.class;
    return schema.put("type", real ? "number" : "integer");
  }
}
