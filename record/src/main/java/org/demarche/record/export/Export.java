package org.demarche.record.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.demarche.record.store.DiplomaticRecord;
import org.demarche.record.store.RecordException;

/** Writes a record into a folder, whole or not at all. The same record gives the same bytes. */
public final class Export {
  private final DiplomaticRecord record;
  private final Selection selection;

  /** An export of a part of a record, which is open for reading. */
  public Export(DiplomaticRecord record, Selection selection) {
    this.record = record;
    this.selection = selection;
  }

  /**
   * Writes the files of a format.
   *
   * @param tables for Parquet and CSV which views; all where none is named
   * @param force whether files that are there are replaced
   * @return the names of the files, in order
   * @throws RecordException when a table is unknown, a file is there, or cannot be written; then
   *     all files are as they were
   */
  public List<String> write(Path to, Format format, List<String> tables, boolean force) {
    return switch (format) {
      case PARQUET, CSV -> views(to, format, tables, force);
      case POLECAT, GDELT, ICAL, ANNOTATIONS ->
          throw new UnsupportedOperationException(format.name());
    };
  }

  private List<String> views(Path to, Format format, List<String> tables, boolean force) {
    Views views = new Views(record);
    List<String> chosen = views.named(tables);
    String ending = format == Format.CSV ? ".csv" : ".parquet";
    List<String> names = chosen.stream().map(view -> view + ending).toList();
    try (Folder folder = new Folder(to, names, force)) {
      for (String view : chosen) {
        String query = views.query(view, selection);
        if (format == Format.CSV) {
          folder.write(view + ending, text(out -> record.query(query, new CsvSheet(out))));
        } else {
          folder.write(view + ending, part -> record.parquet(query, part));
        }
      }
      folder.finish();
    }
    return names;
  }

  private interface Text {
    void to(Writer out) throws IOException;
  }

  private static Folder.Writing text(Text text) {
    return part -> {
      try (BufferedWriter out = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
        text.to(out);
      }
    };
  }
}
