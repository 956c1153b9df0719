package org.demarche.cli.conllu;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.demarche.cli.conllu.ConlluSentence.Row;
import org.demarche.reading.language.syntax.Telling;
import org.demarche.reading.language.syntax.WordAnalysis;

/** Lines of a file. */
final class ConlluRow {
  private static final String NONE = "_";
  private static final String NAME = "NER=";
  private static final String ACT = "Act=";
  private static final String ACTOR = "Actor=";
  private static final String RECIPIENT = "Recipient=";

  private static final List<String> OURS = List.of(NAME, ACT, ACTOR, RECIPIENT);

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
        misc(row.misc(), word));
  }

  static String range(Row row) {
    return row.id() + '\t' + row.form() + "\t_\t_\t_\t_\t_\t_\t_\t" + row.misc();
  }

  /** What was there stays, but for an older name or act. */
  private static String misc(String before, WordAnalysis word) {
    List<String> parts = new ArrayList<>();
    for (String part : before.split("\\|")) {
      if (!part.equals(NONE) && OURS.stream().noneMatch(part::startsWith)) {
        parts.add(part);
      }
    }
    if (!word.name().equals("O")) {
      parts.add(NAME + word.name());
    }
    if (word.telling() != null) {
      parts.addAll(act(word.telling()));
    }
    return parts.isEmpty() ? NONE : String.join("|", parts);
  }

  /** The types, how likely each is, and the words of the sides by their ids. */
  private static List<String> act(Telling telling) {
    List<String> parts = new ArrayList<>();
    parts.add(
        telling.types().entrySet().stream()
            .map(type -> type.getKey() + ':' + type.getValue())
            .collect(Collectors.joining(",", ACT, "")));
    if (telling.actor() != Telling.NOBODY) {
      parts.add(ACTOR + (telling.actor() + 1));
    }
    if (telling.recipient() != Telling.NOBODY) {
      parts.add(RECIPIENT + (telling.recipient() + 1));
    }
    return parts;
  }
}
