package org.demarche.intake;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.demarche.intake.table.Table;

/** Tells files that are no text by their first bytes: the table {@code magic.tsv}. */
final class Magic {
  /** A file's first bytes in hexadecimal, and what it is. */
  private record Mark(String hex, String name) {
    boolean opens(byte[] file) {
      int length = hex.length() / 2;
      return file.length >= length && HexFormat.of().formatHex(file, 0, length).equals(hex);
    }
  }

  private static final List<Mark> MARKS =
      Table.rows(Magic.class, "magic.tsv", 2).stream()
          .map(row -> new Mark(row.get(0), row.get(1)))
          .toList();

  private Magic() {}

  /** What the file is, when its first bytes say that it is no text. */
  static Optional<String> of(byte[] file) {
    return MARKS.stream().filter(mark -> mark.opens(file)).map(Mark::name).findFirst();
  }
}
