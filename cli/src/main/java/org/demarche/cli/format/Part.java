package org.demarche.cli.format;

/** A part of a brief under a heading of its own. */
interface Part {

  /** Writes it, heading and all; nothing where a reading has nothing for it. */
  void write(Sheet sheet, Shown shown);
}
