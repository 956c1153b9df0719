package org.demarche.cli.format;

/**
 * One field of a reading's JSON object. A new one is a class of its own and a line in {@link
 * Ndjson}.
 */
interface Section {

  /** The field's name. */
  String name();

  /** Writes the field's value: exactly one. */
  void write(Json json, Shown shown);
}
