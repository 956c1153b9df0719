package org.demarche.reading.language;

import org.demarche.report.Report;

/**
 * Finds sentences, words, tags, trees and names in a text. Implementations are safe for use by
 * several threads at once and give the same result for the same text whatever else runs.
 */
public interface LanguageEngine {
  /** Analyses the whole text of a report, its title apart. */
  AnalysedText analyse(Report report);
}
