package org.demarche.reading.language.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.demarche.reading.table.Row;

/**
 * What the numbers that the network gives stand for.
 *
 * @param upos universal parts of speech
 * @param xpos Penn Treebank tags
 * @param lemma how lemmas are made
 * @param names places in names
 * @param relations relations to the head
 * @param events types of acts, the first of which is none
 */
record Labels(
    List<String> upos,
    List<String> xpos,
    List<LemmaScript> lemma,
    List<String> names,
    List<String> relations,
    List<String> events) {

  /**
   * Reads the rows of {@code labels.tsv}.
   *
   * @throws org.demarche.reading.table.TableException when one is out of order
   */
  static Labels of(List<Row> rows) {
    Map<String, List<String>> kinds = new TreeMap<>();
    for (Row row : rows) {
      List<String> labels = kinds.computeIfAbsent(row.get("kind"), kind -> new ArrayList<>());
      if (!row.get("index").equals(String.valueOf(labels.size()))) {
        throw row.error("not the next index: '" + row.get("index") + "'");
      }
      labels.add(row.get("label"));
    }
    return new Labels(
        kind(kinds, "upos"),
        kind(kinds, "xpos"),
        kind(kinds, "lemma").stream().map(LemmaScript::of).toList(),
        kind(kinds, "name"),
        kind(kinds, "relation"),
        kind(kinds, "event"));
  }

  private static List<String> kind(Map<String, List<String>> kinds, String kind) {
    List<String> labels = kinds.get(kind);
    if (labels == null) {
      throw new IllegalArgumentException("labels.tsv has no labels of the kind " + kind);
    }
    return List.copyOf(labels);
  }
}
