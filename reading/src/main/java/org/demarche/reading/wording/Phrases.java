package org.demarche.reading.wording;

import java.util.HashMap;
import java.util.Map;
import org.demarche.reading.event.EventType;
import org.demarche.reading.table.Row;
import org.demarche.reading.table.Table;
import org.jspecify.annotations.Nullable;

/** What acts are called in words of every day: the table {@code phrases.tsv}. Immutable. */
public final class Phrases {
  private final Map<String, Phrase> rows = new HashMap<>();

  private Phrases() {
    for (Row row : Table.resource(Phrases.class, "phrases.tsv")) {
      rows.put(row.get("type") + ' ' + row.get("mode"), Phrase.of(row));
    }
  }

  /** Reads the table. */
  public static Phrases load() {
    return new Phrases();
  }

  /**
   * What comes after those who act.
   *
   * @param several whether they are more than one
   * @param other those acted on, as they are to be shown; null where nobody is named
   */
  public String of(EventType type, @Nullable String mode, boolean several, @Nullable String other) {
    Phrase phrase = mode == null ? null : rows.get(type.name() + ' ' + mode);
    if (phrase == null) {
      phrase = rows.get(type.name() + ' ');
    }
    if (phrase == null) {
      throw new IllegalStateException("phrases.tsv has no row for " + type);
    }
    return phrase.of(several, other);
  }

  /** Whether the table names this mode itself. */
  public boolean has(EventType type, String mode) {
    return rows.containsKey(type.name() + ' ' + mode);
  }
}
