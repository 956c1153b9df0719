package org.demarche.reading.language.words;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.demarche.reading.table.Row;
import org.demarche.reading.table.Table;
import org.jspecify.annotations.Nullable;

/** What the tables know of words. Immutable. */
final class WordTables {

  /** How a word with a period of its own stands to its neighbours. */
  enum Abbreviation {
    /** Before a name. */
    TITLE,
    /** Before something else. */
    INNER,
    /** Behind something. */
    ENDING,
    /** Before a number, and only there. */
    NUMBER
  }

  private final Map<String, Abbreviation> abbreviations = new HashMap<>();
  private final Map<String, List<String>> parts = new HashMap<>();
  private final Set<String> prefixes = forms("prefixes.tsv");
  private final Set<String> units = forms("units.tsv");
  private final Set<String> openers = forms("openers.tsv");
  private final Set<String> apostrophes = forms("apostrophes.tsv");
  private final Set<String> endings = forms("endings.tsv");
  private final Set<String> particles = forms("particles.tsv");

  WordTables() {
    for (Row row : Table.resource(WordTables.class, "abbreviations.tsv")) {
      abbreviations.put(row.get("form"), kind(row));
    }
    for (Row row : Table.resource(WordTables.class, "clitics.tsv")) {
      parts.put(row.get("form"), List.of(row.get("parts").split(" ")));
    }
  }

  private static Abbreviation kind(Row row) {
    return switch (row.get("kind")) {
      case "title" -> Abbreviation.TITLE;
      case "inner" -> Abbreviation.INNER;
      case "ending" -> Abbreviation.ENDING;
      case "number" -> Abbreviation.NUMBER;
      default -> throw row.error("no such kind: '" + row.get("kind") + "'");
    };
  }

  private static Set<String> forms(String table) {
    Set<String> forms = new HashSet<>();
    for (Row row : Table.resource(WordTables.class, table)) {
      forms.add(row.get("form"));
    }
    return forms;
  }

  /** The kind of an abbreviation written without its last period; null for other words. */
  @Nullable Abbreviation abbreviation(String form) {
    return abbreviations.get(form);
  }

  /** The parts of a word that is several; empty for other words. */
  List<String> parts(String form) {
    return parts.getOrDefault(plain(form), List.of());
  }

  /** Whether the end of a word is a word of its own, such as "'s". */
  boolean isClitic(String ending) {
    return parts.containsKey("-" + plain(ending));
  }

  /** Whether a hyphen joins this to the word behind it. */
  boolean isPrefix(String form) {
    return prefixes.contains(plain(form));
  }

  /** Whether it is a unit. */
  boolean isUnit(String form) {
    return units.contains(form);
  }

  /** Whether a word with a capital most often begins a sentence. */
  boolean isOpener(String form) {
    return openers.contains(form);
  }

  /** Whether a word begins with an apostrophe of its own. */
  boolean hasApostrophe(String form) {
    return apostrophes.contains(plain(form));
  }

  /** Whether the last part of a name with periods makes it an address or the name of a file. */
  boolean isEnding(String form) {
    return endings.contains(plain(form));
  }

  /** Whether a small word may begin a name, and so a sentence. */
  boolean isParticle(String form) {
    return particles.contains(form);
  }

  private static String plain(String form) {
    StringBuilder plain = new StringBuilder(form.toLowerCase(Locale.ROOT));
    for (int i = 0; i < plain.length(); i++) {
      if (isApostrophe(plain.charAt(i))) {
        plain.setCharAt(i, '\'');
      }
    }
    return plain.toString();
  }

  /** Whether it is written where an apostrophe belongs. */
  static boolean isApostrophe(char c) {
    return "'\u2019\u02bc`\u00b4".indexOf(c) >= 0;
  }
}
