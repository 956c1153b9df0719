package org.demarche.reading.table;

/** A table that cannot be used as it stands; the message names file and line. */
public final class TableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param place file and line, "verbs.tsv:12"
   * @param problem what is wrong there
   */
  public TableException(String place, String problem) {
    super(place + ": " + problem);
  }

  /**
   * @param file the table's file name
   * @param line its line, one-based; 0 when the whole file is meant
   * @param problem what is wrong, with the bad value
   */
  public TableException(String file, int line, String problem) {
    this(line == 0 ? file : file + ":" + line, problem);
  }
}
