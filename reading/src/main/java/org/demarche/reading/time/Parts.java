package org.demarche.reading.time;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * The named parts that a pattern found in a text, such as month, day and year. Immutable.
 *
 * @param values value by name
 */
record Parts(Map<String, String> values) {
  /** No parts. */
  static final Parts NONE = new Parts(Map.of());

  /** These and one more. */
  Parts with(String name, String value) {
    Map<String, String> more = new TreeMap<>(values);
    more.put(name, value);
    return new Parts(more);
  }

  /** The part, if it was found. */
  Optional<String> get(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /** Whether the part was found. */
  boolean has(String name) {
    return values.containsKey(name);
  }

  /**
   * The part as it must be there.
   *
   * @throws IllegalArgumentException when the pattern did not provide it: a fault of the rule
   */
  String need(String name) {
    return get(name)
        .orElseThrow(() -> new IllegalArgumentException("no part '" + name + "' in " + values));
  }

  /** The part as a number, if it was found and is one. */
  OptionalInt number(String name) {
    String value = values.get(name);
    if (value == null || !value.matches("[-+]?[0-9]{1,9}")) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(Integer.parseInt(value));
  }

  /** The part as a number that must be there. */
  int needNumber(String name) {
    return number(name)
        .orElseThrow(() -> new IllegalArgumentException("no number '" + name + "' in " + values));
  }
}
