package org.demarche.intake.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.intake.table.Table;

/** The table {@code metadata.tsv}: by which names pages give what they say of their article. */
final class Metadata {
  static final Metadata TABLE = load();

  private final Map<String, List<String>> names;

  private Metadata(Map<String, List<String>> names) {
    this.names = names;
  }

  private static Metadata load() {
    Map<String, List<String>> names = new HashMap<>();
    for (List<String> row : Table.rows(Metadata.class, "metadata.tsv", 2)) {
      names.computeIfAbsent(row.get(0), k -> new ArrayList<>()).add(row.get(1));
    }
    return new Metadata(Map.copyOf(names));
  }

  /** The names of one kind, in the order of trust; empty where the table has none. */
  List<String> names(String kind) {
    return names.getOrDefault(kind, List.of());
  }
}
