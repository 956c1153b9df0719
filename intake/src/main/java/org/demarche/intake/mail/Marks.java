package org.demarche.intake.mail;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.intake.table.Table;

/** The lines by which mail programs set off another letter: the table {@code marks.tsv}. */
enum Marks {
  /** What follows is handed on. */
  FORWARDED,
  /** What follows is the letter that is answered. */
  QUOTED,
  /** The line is none. */
  NONE;

  private static final Pattern LINE =
      Pattern.compile("(?:-{2,}|_{2,})?\\s*(.{3,60}?)\\s*(?:-{2,}|_{2,}|:)");
  private static final Map<String, Marks> WORDS = load();

  private static Map<String, Marks> load() {
    Map<String, Marks> words = new HashMap<>();
    for (List<String> row : Table.rows(Marks.class, "marks.tsv", 2)) {
      words.put(row.get(1), valueOf(row.get(0).toUpperCase(Locale.ROOT)));
    }
    return Map.copyOf(words);
  }

  /** What a line is. */
  static Marks of(String line) {
    Matcher parts = LINE.matcher(line.strip());
    return parts.matches()
        ? WORDS.getOrDefault(parts.group(1).toLowerCase(Locale.ROOT), NONE)
        : NONE;
  }
}
