package org.demarche.intake;

import java.util.Locale;
import java.util.Optional;

/** The kinds of input that hold reports. */
enum Kind {
  /** Plain text: one report. */
  TEXT,
  /** A web page: one report. */
  PAGE,
  /** JSON Lines: one report a line. */
  LINES;

  /** What the user is told when a file is of none of them. */
  static final String NAMES = ".txt, .html, .htm, .jsonl and .ndjson, each also as .gz";

  /** The kind that a file's name tells, its compression aside. */
  static Optional<Kind> ofName(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    if (isPacked(name)) {
      name = name.substring(0, name.length() - ".gz".length());
    }
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "txt" -> Optional.of(TEXT);
      case "html", "htm" -> Optional.of(PAGE);
      case "jsonl", "ndjson" -> Optional.of(LINES);
      default -> Optional.empty();
    };
  }

  static boolean isPacked(String fileName) {
    return fileName.toLowerCase(Locale.ROOT).endsWith(".gz");
  }
}
