package org.demarche.cli.conllu;

import java.util.ArrayList;
import java.util.List;
import org.demarche.reading.language.syntax.WordAnalysis;

/**
 * One sentence of a file.
 *
 * @param comments the lines before its words, with their "#"
 * @param rows its words and ranges of words written as one, in order, at least one word
 */
public record ConlluSentence(List<String> comments, List<Row> rows) {

  /** Copies the lists. */
  public ConlluSentence {
    comments = List.copyOf(comments);
    rows = List.copyOf(rows);
  }

  /**
   * A word, or a range of words that are written as one.
   *
   * @param id its number in the sentence, from one on; "3-4" for a range
   * @param form as it is written
   * @param misc what else is known of it, "_" for nothing
   */
  public record Row(String id, String form, String misc) {
    boolean isWord() {
      return id.indexOf('-') < 0;
    }

    boolean isBeforeSpace() {
      return !("|" + misc + "|").contains("|SpaceAfter=No|");
    }
  }

  /** The forms of its words. */
  public List<String> forms() {
    return rows.stream().filter(Row::isWord).map(Row::form).toList();
  }

  /** Its text as the rows have it. */
  String text() {
    StringBuilder text = new StringBuilder();
    int covered = 0;
    for (Row row : rows) {
      int dash = row.id().indexOf('-');
      if (dash < 0 && Integer.parseInt(row.id()) <= covered) {
        continue;
      }
      covered = dash < 0 ? covered : Integer.parseInt(row.id().substring(dash + 1));
      text.append(row.form()).append(row.isBeforeSpace() ? " " : "");
    }
    return text.toString().stripTrailing();
  }

  private boolean has(String key) {
    return comments.stream().anyMatch(line -> line.matches("#\\s*" + key + "\\s*=.*"));
  }

  /**
   * The sentence with its analysis, as a file has it.
   *
   * @param number its place in the file, for a sentence that has no id
   */
  public String with(List<WordAnalysis> words, int number) {
    List<String> lines = new ArrayList<>(comments);
    if (!has("sent_id")) {
      lines.add("# sent_id = " + number);
    }
    if (!has("text")) {
      lines.add("# text = " + text());
    }
    int word = 0;
    for (Row row : rows) {
      lines.add(row.isWord() ? ConlluRow.of(row, words.get(word++)) : ConlluRow.range(row));
    }
    return String.join("\n", lines) + "\n\n";
  }
}
