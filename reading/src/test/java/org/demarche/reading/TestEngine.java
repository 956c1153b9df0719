package org.demarche.reading;

import org.demarche.reading.language.EncoderEngine;
import org.demarche.reading.language.LanguageEngine;

/** The language engine that all tests of a JVM share: its models are loaded once. */
public final class TestEngine {
  private static final LanguageEngine ENGINE = EncoderEngine.load();

  private TestEngine() {}

  /** The engine. */
  public static LanguageEngine get() {
    return ENGINE;
  }
}
