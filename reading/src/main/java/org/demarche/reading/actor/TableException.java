package org.demarche.reading.actor;

/** A table that breaks the rules of its format: the fault of whoever wrote the table. */
public final class TableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param file the table's file name
   * @param line its line, one-based; 0 when the whole file is meant
   * @param problem what is wrong, with the bad value
   */
  public TableException(String file, int line, String problem) {
    super(line == 0 ? file + ": " + problem : file + ":" + line + ": " + problem);
  }
}
