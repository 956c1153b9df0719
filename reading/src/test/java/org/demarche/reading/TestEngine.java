package org.demarche.reading;

import org.demarche.reading.language.CoreNlpEngine;
import org.demarche.reading.language.LanguageEngine;

/** The language engine that all tests of a JVM share: its models are loaded once. */
public final class TestEngine {
  private static final LanguageEngine ENGINE = CoreNlpEngine.load();

  private TestEngine() {}

  /** The engine. */
  public static LanguageEngine get() {
    return ENGINE;
  }
}
