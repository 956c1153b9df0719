package org.demarche.cli.format;

import java.util.List;

/**
 * One field of a reading's JSON object. A new one is a class of its own and a line in {@link
 * Ndjson}.
 */
interface Section {

  /** The field's name. */
  String name();

  /** Writes the field's value: exactly one. */
  void write(Json json, Shown shown);

  /** A list that nothing fills yet: the field is there all the same. */
  static Section empty(String name) {
    return new Section() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public void write(Json json, Shown shown) {
        json.list(List.of(), nothing -> {});
      }
    };
  }
}
