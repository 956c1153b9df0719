package org.demarche.cli.conllu;

import java.util.ArrayList;
import java.util.List;
import org.demarche.cli.conllu.ConlluSentence.Row;
import org.demarche.reading.language.syntax.WordAnalysis;

/** Lines of a file. */
final class ConlluRow {
  private static final String NONE = "_";
  private static final String NAME = "NER=";

  private ConlluRow() {}

  static String of(Row row, WordAnalysis word) {
    return String.join(
        "\t",
        row.id(),
        row.form(),
        word.lemma(),
        word.upos(),
        word.xpos(),
        NONE,
        String.valueOf(word.head() + 1),
        word.relation(),
        NONE,
        misc(row.misc(), word.name()));
  }

  static String range(Row row) {
    return row.id() + '\t' + row.form() + "\t_\t_\t_\t_\t_\t_\t_\t" + row.misc();
  }

  /** What was there stays, but for an older name. */
  private static String misc(String before, String name) {
    List<String> parts = new ArrayList<>();
    for (String part : before.split("\\|")) {
      if (!part.equals(NONE) && !part.startsWith(NAME)) {
        parts.add(part);
      }
    }
    if (!name.equals("O")) {
      parts.add(NAME + name);
    }
    return parts.isEmpty() ? NONE : String.join("|", parts);
  }
}
