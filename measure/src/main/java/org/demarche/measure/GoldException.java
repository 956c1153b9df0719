package org.demarche.measure;

/** Gold that cannot be used as it stands; the message names file and line. */
public final class GoldException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param place file and line, "diplomacy.jsonl:12"
   * @param problem what is wrong there, with the bad value
   */
  GoldException(String place, String problem) {
    super(place + ": " + problem);
  }
}
