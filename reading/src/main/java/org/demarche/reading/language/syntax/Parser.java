package org.demarche.reading.language.syntax;

import java.util.List;

/**
 * Finds tags, lemmas, trees and names. Implementations are safe for use by several threads at once
 * and give the same for the same sentences whatever else runs.
 */
public interface Parser {
  /**
   * Analyses sentences.
   *
   * @param sentences the forms of each sentence's words, at least one
   * @return for each sentence its words in order; the heads of each make a tree with one root
   */
  List<List<WordAnalysis>> parse(List<List<String>> sentences);
}
