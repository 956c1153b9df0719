package org.demarche.cli.format;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.reading.event.EventType;
import org.demarche.reading.table.Row;
import org.demarche.reading.table.Table;
import org.jspecify.annotations.Nullable;

/** What acts are called in words of every day: the table {@code phrases.tsv}. Immutable. */
final class Phrases {
  /** {@code [s]}, {@code [ies|y]}: the forms for one and for several who act. */
  private static final Pattern FORMS = Pattern.compile("\\[([^\\[\\]|]*)(?:\\|([^\\[\\]|]*))?\\]");

  private static final String OTHER = "{}";

  private final Map<String, Row> rows = new HashMap<>();

  private Phrases() {
    for (Row row : Table.resource(Phrases.class, "phrases.tsv")) {
      rows.put(row.get("type") + ' ' + row.get("mode"), row);
    }
  }

  /** Reads the table. */
  static Phrases load() {
    return new Phrases();
  }

  /**
   * What comes after those who act.
   *
   * @param several whether they are more than one
   * @param other those acted on, as they are to be shown; null where nobody is named
   */
  String of(EventType type, @Nullable String mode, boolean several, @Nullable String other) {
    Row row = mode == null ? null : rows.get(type.name() + ' ' + mode);
    if (row == null) {
      row = rows.get(type.name() + ' ');
    }
    if (row == null) {
      throw new IllegalStateException("phrases.tsv has no row for " + type);
    }
    String form = inflected(row.get(other == null ? "alone" : "to"), several);
    return other == null ? form : form.replace(OTHER, other);
  }

  /** Whether the table names this mode itself. */
  boolean has(EventType type, String mode) {
    return rows.containsKey(type.name() + ' ' + mode);
  }

  private static String inflected(String phrase, boolean several) {
    return FORMS
        .matcher(phrase)
        .replaceAll(
            forms -> {
              String many = forms.group(2) == null ? "" : forms.group(2);
              return Matcher.quoteReplacement(several ? many : forms.group(1));
            });
  }
}
