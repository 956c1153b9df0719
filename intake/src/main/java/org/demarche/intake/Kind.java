package org.demarche.intake;

import java.util.Locale;
import java.util.Optional;
import org.demarche.intake.limit.Refusal;

/** The kinds of input that hold reports. */
enum Kind {
  /** Plain text: one report. */
  TEXT,
  /** A web page: one report. */
  PAGE,
  /** JSON Lines: one report a line. */
  LINES,
  /** A PDF: one report. */
  PDF,
  /** A letter: one report. */
  MAIL,
  /** A folder of a mail archive: one report a letter. */
  MAILBOX,
  /** A web archive: one report a page that holds an article. */
  ARCHIVE;

  /** What the user is told when a file is of none of them. */
  static final String NAMES =
      ".txt, .html, .htm, .xhtml, .jsonl, .ndjson, .pdf, .eml, .mbox and .warc, each also as .gz";

  /** The kind that a file's name tells, its compression aside. */
  static Optional<Kind> ofName(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    if (isPacked(name)) {
      name = name.substring(0, name.length() - ".gz".length());
    }
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "txt" -> Optional.of(TEXT);
      case "html", "htm", "xhtml" -> Optional.of(PAGE);
      case "jsonl", "ndjson" -> Optional.of(LINES);
      case "pdf" -> Optional.of(PDF);
      case "eml" -> Optional.of(MAIL);
      case "mbox" -> Optional.of(MAILBOX);
      case "warc" -> Optional.of(ARCHIVE);
      default -> Optional.empty();
    };
  }

  /** Why a file of none of them is not read. */
  static Refusal unknown() {
    return Refusal.because("not a kind of file that is read").remedy("these are: " + NAMES);
  }

  static boolean isPacked(String fileName) {
    return fileName.toLowerCase(Locale.ROOT).endsWith(".gz");
  }
}
