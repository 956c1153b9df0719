package org.demarche.reading.language;

import org.demarche.reading.language.syntax.EncoderParser;
import org.demarche.reading.language.syntax.Parser;

/**
 * Words and sentences by rules, syntax and names by one small encoder: {@link
 * org.demarche.reading.language.words} and {@link org.demarche.reading.language.syntax}.
 */
public final class EncoderEngine {
  private EncoderEngine() {}

  /**
   * Loads rules and model from the class path.
   *
   * @throws IllegalStateException when the model is missing or broken
   */
  public static LanguageEngine load() {
    return with(EncoderParser.load());
  }

  /** The engine with this parser. */
  public static LanguageEngine with(Parser parser) {
    return new TextEngine(new RuleDivider(), new ReaderTrees(parser));
  }
}
