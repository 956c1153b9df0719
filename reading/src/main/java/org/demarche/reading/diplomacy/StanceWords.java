package org.demarche.reading.diplomacy;

import java.util.Set;
import org.demarche.reading.table.Knowledge;

/**
 * Words by which what a stance is about is told from what is said beside it ({@code
 * classes-positions.tsv}).
 *
 * @param circumstances prepositions and conjunctions of phrases that tell when or why
 * @param scenes prepositions of phrases that tell where
 * @param pointers pronouns that point back at a matter
 * @param articles what makes a noun point back ("the plan")
 * @param back nouns that then do so whatever was told before
 * @param handling verbs of what is done to a matter ("discuss it", "lift them")
 * @param against words for what is done against a matter ("deter", "response")
 */
record StanceWords(
    Set<String> circumstances,
    Set<String> scenes,
    Set<String> pointers,
    Set<String> articles,
    Set<String> back,
    Set<String> handling,
    Set<String> against) {

  /**
   * Reads the classes.
   *
   * @throws org.demarche.reading.table.TableException when the table is broken
   */
  static StanceWords load(Knowledge knowledge) {
    return new StanceWords(
        Vocabulary.words(knowledge, "circumstance"),
        Vocabulary.words(knowledge, "po-scene"),
        Vocabulary.words(knowledge, "po-pointer"),
        Vocabulary.words(knowledge, "po-article"),
        Vocabulary.words(knowledge, "po-back"),
        Vocabulary.words(knowledge, "po-handle"),
        Vocabulary.words(knowledge, "po-against-it"));
  }
}
