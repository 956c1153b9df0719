package org.demarche.reading;

import org.demarche.reading.table.Knowledge;

/** The whole reader, which all tests of a JVM share. */
public final class TestReader {
  private static final Reader READER = Reader.with(TestEngine.get(), Knowledge.bundled());

  private TestReader() {}

  /** The reader. */
  public static Reader get() {
    return READER;
  }
}
