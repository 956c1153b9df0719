package org.demarche.reading.language;

import java.util.HashMap;
import java.util.Map;
import org.demarche.reading.table.Row;
import org.demarche.reading.table.Table;

/** Universal parts of speech for Penn Treebank tags in a tree; the table is {@code upos.tsv}. */
final class UniversalTags {
  private final Map<String, String> byTag = new HashMap<>();

  UniversalTags() {
    for (Row row : Table.resource(UniversalTags.class, "upos.tsv")) {
      byTag.put(row.get("xpos") + ' ' + row.get("relation"), row.get("upos"));
    }
  }

  /** The universal part of speech; {@code X} for a tag that the table lacks. */
  String of(String xpos, String relation) {
    int colon = relation.indexOf(':');
    String universal = colon < 0 ? relation : relation.substring(0, colon);
    String special = byTag.get(xpos + ' ' + universal);
    return special != null ? special : byTag.getOrDefault(xpos + ' ', "X");
  }
}
