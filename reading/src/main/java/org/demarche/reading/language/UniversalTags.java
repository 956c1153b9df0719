package org.demarche.reading.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Universal parts of speech for Penn Treebank tags in a tree; the table is {@code upos.tsv}. */
final class UniversalTags {
  private final Map<String, String> byTag = new HashMap<>();

  UniversalTags() {
    InputStream table =
        Objects.requireNonNull(UniversalTags.class.getResourceAsStream("upos.tsv"), "upos.tsv");
    try (var lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("# ") && !line.startsWith("xpos\t"))
          .map(line -> line.split("\t"))
          .forEach(row -> byTag.put(row[0] + ' ' + row[1], row[2]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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
